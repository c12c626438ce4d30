import { tableOf } from './table-of';
import { unsteered } from './unsteered';

const SPACES = /\s+/g;
const ENTITIES = tableOf({ '&': '&amp;', '<': '&lt;', '>': '&gt;' });
// The colon of a scheme, the dot of `www.` and the `@` of an address would make links of bare text (GFM, Autolinks).
const SPECIAL = /[&<>\\`*_[\]|~$@]|(?<=\])\(|:(?=\/\/)|(?<=(?<![a-z\d])www)\./gi;
const BLOCK_START = /^(?:[#+=-]|\d{1,9}[.)])/;

/** The text as one trimmed line: line breaks and control characters become spaces, direction overrides go. */
export function oneLine(text: string): string {
  return unsteered(text).replace(SPACES, ' ').trim();
}

/**
 * Markdown (CommonMark with GFM) that shows the text literally, in one line: no markup, HTML, link, table
 * cell or block of its own can come out of it. Any string is fine.
 */
export function escapeMarkdown(text: string): string {
  return escapeInline(oneLine(text)).replace(BLOCK_START, (start) => {
    return start.length === 1 ? `\\${start}` : `${start.slice(0, -1)}\\${start.slice(-1)}`;
  });
}

/** As `escapeMarkdown`, for a piece within a line: spaces at its ends are kept, and no block can start in it. */
export function escapeInline(text: string): string {
  return unsteered(text)
    .replace(SPACES, ' ')
    .replace(SPECIAL, (character) => ENTITIES.get(character) ?? `\\${character}`);
}

// Characters that need no escape in a Markdown link target.
const HTTPS_URL = /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?(?:[/?#][\w\-.~:/?#@!$&+,;=%]*)?$/i;

/**
 * A Markdown link to a web page, with the label escaped.
 * Returns `undefined` unless the target is a well-formed https URL.
 */
export function httpsLink(label: string, url: string): string | undefined {
  return HTTPS_URL.test(url) ? `[${escapeMarkdown(label)}](${url})` : undefined;
}
