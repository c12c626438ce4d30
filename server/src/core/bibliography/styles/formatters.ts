import { Cache } from '../../cache';
import { createFormatter, LOCALE_FILE } from '../format';
import { createListFormatter, type FormatList } from '../format-list';
import type { FormatReference } from '../format-plain';
import { readStyle } from './read-style';
import { type CitationStyle, STYLE_FILES, type StyleName } from './style';

/** A style that comes with the product, by its name, or one of the author's own. */
export type ChosenStyle = StyleName | CitationStyle;

/** What formats references by a style, or one sentence on why nothing does. */
export type StyleFormatter =
  | {
      readonly style: CitationStyle;
      readonly formatList: FormatList;
      /** One that stands by itself, as on a card; each is printed once. */
      readonly formatOne: FormatReference;
    }
  | { readonly unreadable: string };

/** Gives the formatter of a style, the same one each time. Never rejects. */
export type FormatterOf = (chosen: ChosenStyle) => Promise<StyleFormatter>;

/** Gives the texts of the styles and locales that come with the product by their files' names; those missing, not. */
export type ReadBundledStyles = (files: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** Each holds an engine, and nobody writes by many styles at a time. */
const MOST_STYLES = 8;

const MISSING = 'The citation styles that come with Evidence Lens are missing: install it again.';

/** Formatters made when they are first asked for. */
export function createFormatters(readBundled: ReadBundledStyles): FormatterOf {
  const made = new Cache<Promise<StyleFormatter>>(MOST_STYLES);
  return (chosen) => {
    const key = typeof chosen === 'string' ? chosen : chosen.csl;
    return made.get(key, () => make(chosen, readBundled));
  };
}

async function make(chosen: ChosenStyle, readBundled: ReadBundledStyles): Promise<StyleFormatter> {
  const own = typeof chosen === 'string' ? STYLE_FILES[chosen] : undefined;
  const files = await readBundled([...(own === undefined ? [] : [own]), LOCALE_FILE]);
  const locale = files.get(LOCALE_FILE);
  const style = typeof chosen === 'string' ? bundled(files.get(STYLE_FILES[chosen])) : chosen;
  return style && locale !== undefined
    ? {
        style,
        formatList: createListFormatter(style, locale),
        formatOne: createFormatter({ csl: style.csl }, () => locale),
      }
    : { unreadable: MISSING };
}

function bundled(text: string | undefined): CitationStyle | undefined {
  const read = text === undefined ? undefined : readStyle('', text);
  return read && 'style' in read ? read.style : undefined;
}
