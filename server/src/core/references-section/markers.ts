/** The comments that a draft's section of references stands between. */
export const OPENING = '<!-- evidence-lens-references -->';
export const CLOSING = '<!-- /evidence-lens-references -->';

/** Lines that open and close the section: comments, or Pandoc's div for references (manual, "Placement of the bibliography"). */
export const OPENING_COMMENT: RegExp = /^ {0,3}<!--\s*evidence-lens-references\s*-->\s*$/;
export const CLOSING_COMMENT: RegExp = /^ {0,3}<!--\s*\/evidence-lens-references\s*-->\s*$/;
export const REFS_DIV: RegExp = /^ ?:{3,}\s*\{[^{}]*#refs(?![\w-])[^{}]*\}\s*:*\s*$/;
export const DIV_OPENING: RegExp = /^ ?:{3,}\s*[^\s:]/;
export const DIV_CLOSING: RegExp = /^ ?:{3,}\s*$/;

/** What stands behind an entry and tells which reference it is; empty for a key that would end the comment. */
export function keyMark(key: string): string {
  return /^\S+$/.test(key) && !key.includes('--') ? ` <!-- @${key} -->` : '';
}

/** The key in such a comment at the end of a line. */
export const KEY_COMMENT: RegExp = /<!-- @(\S+) -->\s*$/;
