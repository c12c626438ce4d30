import { clip, plainTitle, shortCitation } from '../bibliography/format-short';
import type { EvidenceBase, Origin, RecordKind } from '../evidence/base';
import { originOf } from '../evidence/origin-of';
import { fold } from '../fold';
import { oneLine } from '../markdown-escape';

/** A record that was looked for, with its place. */
export interface FoundRecord {
  readonly kind: RecordKind;
  readonly id: string;
  /** What it is, in a few words; may be empty. */
  readonly title: string;
  readonly origin: Origin;
}

/** Enough to choose from; more letters find the others. */
const MOST = 200;
/** A title is one line of a list. */
const LONGEST_TITLE = 100;

/**
 * The trials, claims, references and concepts of a base whose id or title has the letters of the query in this
 * order, as editors search: ids that have them in one piece first, then titles that do. At most 200; without a query,
 * the first ones.
 */
export function findRecords(base: EvidenceBase, query: string): readonly FoundRecord[] {
  const wanted = fold(query).replaceAll(/\s/gu, '').slice(0, 100);
  const ranked = candidates(base).flatMap(([kind, id, title]) => {
    const origin = originOf(base, kind, id);
    const rank = rankOf(wanted, fold(id), fold(title).replaceAll(/\s/gu, ''));
    return origin && rank !== undefined ? [{ record: { kind, id, title, origin }, rank }] : [];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ record }) => ({ ...record, title: clip(oneLine(record.title), LONGEST_TITLE) }));
}

type Candidate = readonly [kind: RecordKind, id: string, title: string];

function candidates({ trials, claims, references, concepts }: EvidenceBase): readonly Candidate[] {
  return [
    ...trials.map(({ id, names, design }): Candidate => ['trial', id, design ?? names.join(', ')]),
    ...claims.map(({ id, verdictText }): Candidate => ['claim', id, verdictText]),
    ...references.map(({ key, csl }): Candidate => ['reference', key, titleOf(csl)]),
    ...concepts.map(({ id, label }): Candidate => ['concept', id, label]),
  ];
}

function titleOf(csl: EvidenceBase['references'][number]['csl']): string {
  return [shortCitation(csl), plainTitle(csl)].filter(Boolean).join(', ');
}

function rankOf(wanted: string, id: string, title: string): number | undefined {
  if (id.startsWith(wanted)) return 0;
  if (id.includes(wanted)) return 1;
  if (title.includes(wanted)) return 2;
  return hasInOrder(id, wanted) ? 3 : undefined;
}

function hasInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
