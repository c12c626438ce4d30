import type { Reference } from '../evidence/schema/reference';
import { createEngine, type Engine } from './engine';
import { entryFromHtml } from './format-html';
import { printableItem } from './format-item';
import { type FormatReference, type FormattedReference, formatPlain } from './format-plain';
import { STYLE_FILES, type StyleName } from './styles/style';

export const LOCALE_FILE = 'locales-en-US.xml';

/** Gives the text of a style or locale by its file's name, or `undefined` when there is none. */
export type StyleLoader = (file: string) => string | undefined;

/** A style by name, or the text of a CSL style (version 1.0) of the author's own. */
export type Style = StyleName | { readonly csl: string };

/** An item of more characters than this is a file in the wrong place, and slow to format. */
export const LARGEST_ITEM = 20_000;
/** Formatted references kept; a reading list on screen is far shorter. */
const KEPT = 5000;
/** An engine is made anew after an error; a style that fails this often is given up. */
const MOST_FAILURES = 5;

/**
 * A formatter for one style. The CSL engine is made when the first reference is formatted, and each reference is
 * formatted once for its key and content. A style that is missing or broken, or an item it cannot print,
 * gives the plain line of `formatPlain`, told by `styled: false`.
 */
export function createFormatter(style: Style, load: StyleLoader): FormatReference {
  const entry = entryMaker(style, load);
  const done = new Map<string, FormattedReference>();
  return (reference) => {
    const item = JSON.stringify(printableItem(reference.csl));
    const content = `${reference.key}\n${item}`;
    const known = done.get(content);
    if (known) return known;
    if (done.size >= KEPT) done.clear();
    const formatted = entry(item, reference);
    done.set(content, formatted);
    return formatted;
  };
}

function entryMaker(
  style: Style,
  load: StyleLoader,
): (item: string, reference: Reference) => FormattedReference {
  let engine: Engine | undefined;
  let item = '{}';
  let made = 0;
  let failures = 0;
  return (next, reference) => {
    if (next.length > LARGEST_ITEM || failures >= MOST_FAILURES) return formatPlain(reference);
    item = next;
    made += 1;
    try {
      engine ??= engineOf(style, load, (id) => itemWithId(item, id));
      // The engine takes an item that it has met for unchanged, hence an id of its own for each.
      const html = engine && entryHtml(engine, `item-${made}`);
      if (html === undefined) failures = MOST_FAILURES;
      const formatted = entryFromHtml(html ?? '');
      if (formatted.text) return { ...formatted, styled: true };
    } catch {
      // The engine throws on what it cannot read, and its state is unknown then.
      engine = undefined;
      failures += 1;
    }
    return formatPlain(reference);
  };
}

function engineOf(style: Style, load: StyleLoader, retrieveItem: (id: string) => object): Engine | undefined {
  const csl = typeof style === 'string' ? load(STYLE_FILES[style]) : style.csl;
  const locale = load(LOCALE_FILE);
  return csl && locale ? createEngine(csl, locale, retrieveItem) : undefined;
}

function entryHtml(engine: Engine, id: string): string | undefined {
  engine.updateItems([id]);
  const bibliography = engine.makeBibliography();
  return bibliography ? bibliography[1].join(' ') : undefined;
}

/** The item, as JSON, under another id. */
export function itemWithId(item: string, id: string): object {
  const parsed: object = JSON.parse(item);
  return { ...parsed, id };
}
