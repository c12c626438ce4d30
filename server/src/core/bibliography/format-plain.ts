import type { CslItem, Reference } from '../evidence/schema/reference';
import { escapeMarkdown, oneLine } from '../markdown-escape';
import { citedNames, clip, issuedYear, plainTitle } from './format-short';

/** One reference as a reader sees it. */
export interface FormattedReference {
  /** One line of plain text. */
  readonly text: string;
  /** The same as Markdown in which only the style's italics are markup. */
  readonly markdown: string;
  /** Whether a CSL style made it; false for the plain line that stands in where a style cannot. */
  readonly styled: boolean;
}

/** Formats one reference. It never throws, whatever the reference holds. */
export type FormatReference = (reference: Reference) => FormattedReference;

/** Longer lines serve no reader; a field may hold a whole file by mistake. */
const LONGEST = 2000;
const AUTHORS_NAMED = 6;

/** 'Authors. Title. Journal. Year.' for want of a style; what is missing is left out, at worst the key remains. */
export function formatPlain({ key, csl }: Reference): FormattedReference {
  const parts = [authorsOf(csl), plainTitle(csl), csl['container-title'], issuedYear(csl)];
  const sentences = parts.map((part) => oneLine(part ?? '').replace(/\.$/, '')).filter(Boolean);
  const text = clip(sentences.length > 0 ? `${sentences.join('. ')}.` : oneLine(key), LONGEST);
  return { text, markdown: escapeMarkdown(text), styled: false };
}

function authorsOf(csl: CslItem): string {
  const names = citedNames(csl);
  return [...names.slice(0, AUTHORS_NAMED), ...(names.length > AUTHORS_NAMED ? ['et al'] : [])].join(', ');
}
