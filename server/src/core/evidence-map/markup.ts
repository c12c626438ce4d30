import { tableOf } from '../table-of';
/** A piece of SVG or HTML that is safe to show. Text from a base becomes one by `text` or as an attribute only. */
export interface Markup {
  readonly markup: string;
}

/** Attributes of an element; those without a value are left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

const ENTITIES = tableOf({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
});

// Direction overrides could make a label read differently from what it says.
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
// XML 1.0 (2.2, Characters) knows none of these: a file that held one could not be opened.
const NO_CHARACTERS = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The text as XML and HTML show it literally, within an element or a quoted attribute. Any string is fine. */
function escapeMarkup(plain: string): string {
  return plain
    .replace(NO_CHARACTERS, '')
    .replace(BIDI_CONTROLS, '')
    .replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? '');
}

/** The text as markup that shows it literally. */
export function text(plain: string): Markup {
  return { markup: escapeMarkup(plain) };
}

/** An element. Numbers are written with at most two decimals, which is finer than a screen shows. */
export function element(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined ? [] : [` ${attribute}="${escapeMarkup(valueText(value))}"`],
  );
  return { markup: `<${name}${written.join('')}>${all(children).markup}</${name}>` };
}

/** Pieces one after the other. */
export function all(pieces: readonly Markup[]): Markup {
  return { markup: pieces.map(({ markup }) => markup).join('') };
}

function valueText(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}
