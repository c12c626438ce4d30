import { tableOf } from '../table-of';

/** What is behind a citation that its number alone would lose: the citation as it was written. */
const COMMENT = /^<!-- cite: (.*) -->$/s;

// Two hyphens and line breaks have a meaning in comments, or around them.
const CODES = tableOf({ '&': '&amp;', '-': '&#45;', '\n': '&#10;', '\r': '&#13;' });
const CHARACTERS: ReadonlyMap<string, string> = new Map(
  [...CODES].map(([character, code]) => [code, character]),
);

/** A comment that holds a citation as it is written, on one line. */
export function originalComment(citation: string): string {
  const safe = citation.replace(
    /[&\r\n]|-(?=-)|(?<=-)-|-$/g,
    (character) => CODES.get(character) ?? character,
  );
  return `<!-- cite: ${safe.replaceAll('->', '&#45;>')} -->`;
}

/** The citation in such a comment; `undefined` for any other. */
export function originalIn(comment: string): string | undefined {
  const safe = COMMENT.exec(comment)?.[1];
  return safe?.replace(/&amp;|&#\d\d;/g, (code) => CHARACTERS.get(code) ?? code);
}
