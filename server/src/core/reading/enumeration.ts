import { unknownIn } from './known-object';
import { conceptOf, type Mention } from './mentions';
import { covers, type Range } from './range';
import type { Sentence } from './sentence';

/**
 * Whether a colon introduces names that complete what stands before it: "relieves the following: hay fever and asthma".
 * Names that the clause before it gives already are explained by what follows, not added to.
 */
export function introducesNames(sentence: Sentence, colon: number): boolean {
  const { cues, mentions } = sentence;
  const behind = { from: colon + 1, to: endOf(sentence, colon + 1) };
  const named = mentions.filter((mention) => covers(behind, mention));
  if (!isNames(sentence, behind)) return false;
  const before = mentions.filter((mention) => mention.to <= colon);
  const says = cues.some(
    ({ means, to }) => to <= colon && (means.kind === 'effect' || means.kind === 'advice'),
  );
  return says && KINDS.some((kind) => adds(named, before, kind));
}

/** Whether a stretch of a sentence holds names and nothing else that says anything. */
export function isNames(sentence: Sentence, range: Range): boolean {
  const named = sentence.mentions.some((mention) => covers(range, mention));
  const saying = sentence.cues.some((cue) => covers(range, cue) && SAYING.has(cue.means.kind));
  return named && !saying && !unknownIn(sentence, range);
}

const SAYING: ReadonlySet<string> = new Set(['effect', 'advice', 'negation', 'open', 'belief', 'rejection']);

const KINDS = ['condition', 'intervention', 'outcome'] as const;

function adds(named: readonly Mention[], before: readonly Mention[], kind: (typeof KINDS)[number]): boolean {
  const has = (mentions: readonly Mention[]) => mentions.some((mention) => conceptOf(mention, kind));
  return has(named) && !has(before);
}

function endOf({ tokens }: Sentence, from: number): number {
  const end = tokens.findIndex(({ text }, at) => at >= from && ENDS.has(text));
  return end < 0 ? tokens.length : end;
}

const ENDS: ReadonlySet<string> = new Set([';', ':', '—', '–', '(']);
