import type { DraftAnalysis } from '../analysis';
import { withLinks } from '../citations/linked-numbers';
import type { EvidenceBase } from '../evidence/base';
import { citationKey } from '../evidence/claim-sources';
import { referenceIndex } from '../evidence/reference-index';
import { applyEdits } from '../fixes/apply-edits';
import { cluster } from '../fixes/cluster';
import type { Edit } from '../fixes/fix';
import { overlaps, type Span } from '../span';
import { inOneGo } from '../steps';
import type { Citation } from '../text/citations';
import { citationsIn } from '../text/draft-citations';
import { toKeys } from './to-keys';

/** What turns numbers into keys, and how many citations stay numbers. */
export interface KeysForNumbers {
  readonly edits: readonly Edit[];
  readonly left: number;
}

/** Numbers that stand side by side, with all that is written of them, and the keys that they stand for. */
interface Group {
  readonly span: Span;
  readonly keys: readonly string[];
}

/**
 * Turns the citations by number of a draft into keys, whoever wrote its list: those whose numbers all stand for references
 * of the base. What would not be read again as citing the same stays as it is.
 */
export function ownNumbersToKeys(
  { text, citations }: Pick<DraftAnalysis, 'text' | 'citations'>,
  base: EvidenceBase,
): KeysForNumbers {
  const groups = groupsIn(text, citations);
  const known = groups.filter(({ keys }) => keys.every((key) => referenceIndex(base).get(key)));
  const edits = known.map(({ span, keys }): Edit => {
    const cited = keys.flatMap((key) => referenceIndex(base).get(key) ?? []).map(citationKey);
    return setAsKeys(text, span, cluster([...new Set(cited)]));
  });
  const sound = readAgain(text, edits);
  return { edits: sound, left: groups.length - sound.length };
}

/** The citations of a draft by numbers that its bibliography, as Evidence Lens keeps it, says nothing of. */
export function foreignNumbers(
  { text, citations }: Pick<DraftAnalysis, 'text' | 'citations'>,
  base: EvidenceBase,
): readonly Citation[] {
  const kept = toKeys(text, base);
  return citations.filter(
    ({ kind, span }) => kind === 'numeric' && !kept.some((edit) => overlaps(edit.span, span)),
  );
}

function groupsIn(text: string, citations: readonly Citation[]): readonly Group[] {
  const groups: Group[] = [];
  for (const { kind, span, keys } of citations) {
    if (kind !== 'numeric') continue;
    const whole = wholeOf(text, span);
    const last = groups.at(-1);
    const own = keys.map(({ key }) => key);
    if (!last || last.span.end < whole.start) groups.push({ span: whole, keys: own });
    else {
      const joined = { start: last.span.start, end: Math.max(last.span.end, whole.end) };
      groups.splice(-1, 1, { span: joined, keys: [...last.keys, ...own] });
    }
  }
  return groups;
}

/** A citation by number with the marks, tags and links around it. */
function wholeOf(text: string, span: Span): Span {
  const { start, end } = withLinks(text, span);
  const before = /(?:\\|<sup>\s?)$/i.exec(text.slice(Math.max(start - 10, 0), start))?.[0] ?? '';
  const after = /^\s?<\/sup>/i.exec(text.slice(end, end + 10))?.[0] ?? '';
  return { start: start - before.length, end: end + (before === '\\' ? 0 : after.length) };
}

/** Numbers set high stand behind the mark that ends a clause, keys before it. */
function setAsKeys(text: string, { start, end }: Span, keys: string): Edit {
  const before = text.slice(Math.max(start - 10, 0), start);
  const isHigh = !/[[\\]/.test(text[start] ?? '');
  const mark = isHigh && endsClause(before, text.slice(end, end + 3)) ? (before.at(-1) ?? '') : '';
  const at = start - mark.length;
  const space = isHigh && /\S/.test(text[at - 1] ?? ' ') ? ' ' : '';
  return { span: { start: at, end }, newText: `${space}${keys}${mark}` };
}

function endsClause(before: string, after: string): boolean {
  if (/[\p{L}\p{N})][,;:]$/u.test(before)) return true;
  return /[\p{L}\p{N})][.]$/u.test(before) && !/\bal\.$/.test(before) && /^(?:$|\s+(?!\p{Ll}))/u.test(after);
}

/** The edits in whose place a citation by key is read. */
function readAgain(text: string, edits: readonly Edit[]): readonly Edit[] {
  const read = new Set(
    inOneGo(citationsIn(applyEdits(text, edits))).map(({ span: { start, end } }) => `${start} ${end}`),
  );
  let moved = 0;
  return edits.filter(({ span, newText }) => {
    const start = span.start + moved + newText.indexOf('[');
    const end = span.start + moved + newText.lastIndexOf(']') + 1;
    moved += newText.length - (span.end - span.start);
    return read.has(`${start} ${end}`);
  });
}
