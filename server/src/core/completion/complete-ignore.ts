import type { DraftAnalysis } from '../analysis';
import { CODES, type Code } from '../checks/codes';
import type { Span } from '../span';
import { IGNORE_PREFIX, IGNORE_VERBS } from '../text/ignores';

/** Words that can stand in an ignore comment, the likeliest first, and what an accepted one replaces. */
export interface IgnoreCompletions {
  readonly span: Span;
  readonly items: readonly string[];
}

/** A comment is begun within this many characters before the cursor, or it is not one to complete. */
const REACH = 300;

const BEGUN = /<!--[ \t\r\n]*((?:e[a-z-]*)?)$/;
const LISTING = new RegExp(`<!--\\s*${IGNORE_PREFIX}(?:${IGNORE_VERBS.join('|')})\\s([^:]*)$`);

/** What is said of the comments themselves, which none can ignore. */
const OF_COMMENTS: ReadonlySet<Code> = new Set<Code>(['ignore-without-reason', 'unused-ignore']);

/**
 * What can be typed at an offset of an ignore comment: the comment's first word, or a code that it doesn't list yet,
 * those that are reported in the draft first. `undefined` elsewhere, and for an offset outside of the draft.
 */
export function completeIgnoreAt(
  analysis: Pick<DraftAnalysis, 'text' | 'findings' | 'accepted'>,
  offset: number,
): IgnoreCompletions | undefined {
  const { text } = analysis;
  if (offset < 0 || offset > text.length) return undefined;
  const before = text.slice(Math.max(offset - REACH, 0), offset);
  const comment = before.slice(before.lastIndexOf('<!--'));
  if (!comment.startsWith('<!--') || comment.includes('-->')) return undefined;
  const begun = BEGUN.exec(comment)?.[1];
  if (begun !== undefined && begun !== '') return firstWords(begun, offset);
  const listed = LISTING.exec(comment)?.[1];
  if (listed === undefined) return undefined;
  const typed = /[a-z-]{0,100}$/.exec(listed)?.[0] ?? '';
  const taken = new Set(listed.split(',').map((code) => code.trim()));
  // Asked for here and no sooner: they are made when somebody asks, which takes long where a key is not found in a large list.
  const { findings, accepted } = analysis;
  const told = new Set([...findings, ...accepted.map(({ finding }) => finding)].map(({ code }) => code));
  const free = CODES.filter((code) => !OF_COMMENTS.has(code) && (code === typed || !taken.has(code)));
  const items = [...free.filter((code) => told.has(code)), ...free.filter((code) => !told.has(code))];
  return { span: { start: offset - typed.length, end: offset }, items };
}

function firstWords(typed: string, offset: number): IgnoreCompletions | undefined {
  const words = IGNORE_VERBS.map((verb) => `${IGNORE_PREFIX}${verb}`);
  const items = words.filter((word) => word.startsWith(typed));
  return items.length > 0 ? { span: { start: offset - typed.length, end: offset }, items } : undefined;
}
