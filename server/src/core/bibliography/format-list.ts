import type { Reference } from '../evidence/schema/reference';
import { createEngine, type Engine } from './engine';
import { createFormatter, itemWithId, LARGEST_ITEM, LOCALE_FILE } from './format';
import { entryFromHtml } from './format-html';
import { printableItem } from './format-item';
import { type FormattedReference, formatPlain } from './format-plain';
import type { CitationStyle } from './styles/style';

/** A reference as an entry of a list. */
export interface ListEntry {
  readonly reference: Reference;
  readonly formatted: FormattedReference;
}

/** References in the order of a style, each formatted with what tells it from the others (2012a, 2012b). */
export interface FormattedList {
  readonly entries: readonly ListEntry[];
  /** Whether the style made all of it; if not, the order is that in which the references were given. */
  readonly styled: boolean;
}

/** Formats the references of a list, given in the order in which they are cited, each once. Never throws. */
export type FormatList = (references: readonly Reference[]) => FormattedList;

/** Items held by an engine's memory; beyond, it is made anew. */
const KEPT = 10_000;

/**
 * A formatter of lists for one style. One engine holds the items of the last list, so that it sorts in what is new and
 * tells apart anew only what is cited alike. What it printed of an item is kept by the item's content and by what tells it
 * apart: a further reference among a thousand prints itself, and those that it turns from 2012 into 2012a.
 */
export function createListFormatter(style: CitationStyle, locale: string): FormatList {
  const one = createFormatter({ csl: style.csl }, (file) => (file === LOCALE_FILE ? locale : undefined));
  const alone = (references: readonly Reference[]): FormattedList => ({
    entries: references.map((reference) => ({ reference, formatted: one(reference) })),
    styled: false,
  });
  let printer: ListPrinter | undefined;
  return (references) => {
    try {
      if (printer === undefined || printer.size() > KEPT) printer = new ListPrinter(style, locale);
      const entries = printer.print(references);
      return entries.length === references.length ? { entries, styled: true } : alone(references);
    } catch {
      // The engine throws on what it cannot read, and its state is unknown then.
      printer = undefined;
      return alone(references);
    }
  };
}

class ListPrinter {
  readonly #engine: Engine;
  readonly #substitutes: boolean;
  readonly #items = new Map<string, string>();
  readonly #ids = new Map<string, string>();
  readonly #printed = new Map<string, FormattedReference | undefined>();

  constructor({ csl, substitutesAuthors }: CitationStyle, locale: string) {
    this.#substitutes = substitutesAuthors;
    this.#engine = createEngine(csl, locale, (id) => itemWithId(this.#items.get(id) ?? '{}', id));
  }

  size(): number {
    return this.#items.size;
  }

  print(references: readonly Reference[]): ListEntry[] {
    const byId = new Map(references.map((reference) => [this.#idOf(reference), reference] as const));
    this.#engine.updateItems([...byId.keys()]);
    const ids = this.#engine.registry.getSortedIds();
    const missing = ids.filter((id) => this.#substitutes || !this.#printed.has(this.#state(id)));
    this.#render(missing, missing.length === ids.length);
    return ids.flatMap((id) => {
      const reference = byId.get(id);
      return reference
        ? [{ reference, formatted: this.#printed.get(this.#state(id)) ?? formatPlain(reference) }]
        : [];
    });
  }

  /** The engine takes an item that it has met for unchanged, hence an id of its own for each content. */
  #idOf({ key, csl }: Reference): string {
    const printable = JSON.stringify(printableItem(csl));
    const item = printable.length > LARGEST_ITEM ? '{}' : printable;
    const content = `${key}\n${item}`;
    const id = this.#ids.get(content) ?? `item-${this.#ids.size + 1}`;
    this.#ids.set(content, id);
    this.#items.set(id, item);
    return id;
  }

  /** All that an entry depends on. */
  #state(id: string): string {
    return `${id} ${JSON.stringify(this.#engine.registry.registry[id]?.disambig)}`;
  }

  #render(ids: readonly string[], isAll: boolean): void {
    if (ids.length === 0) return;
    const made = this.#engine.makeBibliography(
      isAll ? undefined : { include: ids.map((value) => ({ field: 'id', value })) },
    );
    if (!made) return;
    const [{ entry_ids: printed }, entries] = made;
    // An entry that came out empty is not among them, so nothing can be said of which is which.
    if (printed.length !== entries.length && ids.length > 1) {
      for (const id of ids) this.#render([id], false);
      return;
    }
    for (const [index, id] of printed.flat().entries()) {
      const formatted = entryFromHtml(entries[index] ?? '');
      this.#printed.set(this.#state(id), formatted.text ? { ...formatted, styled: true } : undefined);
    }
  }
}
