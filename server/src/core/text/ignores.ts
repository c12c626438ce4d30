import type { Span } from '../span';
import { commentsIn } from './comments';

/** What ignore comments can do: for the next block, from here on, no longer, for the whole draft. */
export const IGNORE_VERBS = ['ignore', 'disable', 'enable', 'ignore-file'] as const;
export type IgnoreVerb = (typeof IGNORE_VERBS)[number];

/** What every ignore comment begins with. */
export const IGNORE_PREFIX = 'evidence-lens-';

/** What the comment that opens the section of references has behind the prefix: it accepts nothing. */
const REFERENCES = 'references';

/** A word of a comment where it stands. */
export interface WrittenWord {
  readonly text: string;
  readonly span: Span;
}

/** A comment that tells Evidence Lens what not to report: `<!-- evidence-lens-ignore code, code: reason -->`. */
export interface IgnoreComment {
  /** The comment with its marks, in UTF-16 units of the text it was read from. */
  readonly span: Span;
  /** Missing where what follows the prefix is no verb. */
  readonly verb?: IgnoreVerb;
  /** What stands after the prefix. */
  readonly written: WrittenWord;
  /** The codes as they are written, whether they exist or not; none stands for all. */
  readonly codes: readonly WrittenWord[];
  /** Why, as the author says; missing where nothing is said. */
  readonly reason?: string;
}

const DIRECTIVE = /^<!--\s*evidence-lens-([a-z-]*)/;

/** The ignore comments of one part of a draft, in order. Any text is fine. */
export function ignoreCommentsIn(text: string): IgnoreComment[] {
  if (!text.includes(IGNORE_PREFIX)) return [];
  return commentsIn(text).flatMap((span) => read(text.slice(span.start, span.end), span));
}

function read(comment: string, span: Span): IgnoreComment[] {
  const match = DIRECTIVE.exec(comment);
  if (!match) return [];
  // The dashes that close the comment may touch the last word.
  const name = (match[1] ?? '').replace(/-{1,100}$/, '');
  if (name === REFERENCES) return [];
  const verb = IGNORE_VERBS.find((each) => each === name);
  const from = match[0].length - (match[1] ?? '').length;
  const body = comment.slice(from + name.length, -'-->'.length);
  const colon = body.indexOf(':');
  const listed = colon === -1 ? body : body.slice(0, colon);
  const reason = colon === -1 ? '' : body.slice(colon + 1).trim();
  const start = span.start + from;
  return [
    {
      span,
      written: { text: name, span: { start, end: start + name.length } },
      codes: wordsOf(listed, start + name.length),
      ...(verb && { verb }),
      ...(reason && { reason }),
    },
  ];
}

/** What stands between the commas of a list, without space around it. `offset` is where the list begins. */
function wordsOf(list: string, offset: number): WrittenWord[] {
  return [...list.matchAll(/[^,]+/g)].flatMap(({ 0: part, index }) => {
    const text = part.trim();
    const start = offset + index + part.indexOf(text);
    return text === '' ? [] : [{ text, span: { start, end: start + text.length } }];
  });
}
