import type { EvidenceBase } from '../evidence/base';
import { quote } from '../evidence/quote';
import { referenceIndex } from '../evidence/reference-index';
import type { Check } from './check';
import type { CitingDraft } from './citing-draft';
import type { Finding } from './finding';
import type { LibraryCheck } from './library-check';
import { type Cited, perCited } from './per-cited';
import { type Keyed, type SameWork, sameWorks } from './same-works';

const meta = {
  code: 'duplicate-reference',
  title: 'The same work under two keys',
  severity: 'warning',
  page: 'docs/codes/duplicate-reference.md',
} as const;
const rule = 'same-work';

/** Reports each reference of a library that is the same work as one before it, and where a draft cites both. */
export const duplicateReference = {
  meta,
  rule,
  faultsIn: (entries) =>
    sameWorks(entries).map((same) => ({
      entry: same.second,
      message: `${told(same)}: take one of them out, and cite the other.`,
    })),
  run(draft, base) {
    const others = othersOf(draft, base);
    if (others.size === 0) return [];
    const cited = new Set<string>();
    const reported = new Set<string>();
    const findings: Finding[] = [];
    for (const { key, span } of draft.citations.flatMap(({ keys }) => keys)) {
      cited.add(key);
      const other = (others.get(key) ?? []).find(({ key: one }) => cited.has(one));
      if (!other || reported.has(key)) continue;
      reported.add(key);
      const message = `${told(other.same)}, and this draft cites both: the list of references will have it twice. Cite one of them.`;
      const evidence = [key, other.key].map((id) => ({ kind: 'reference' as const, id }));
      const { code, severity } = meta;
      findings.push({ code, severity, span, message, rule, evidence, suggestions: [other.key] });
    }
    return findings;
  },
} as const satisfies LibraryCheck & Check<CitingDraft>;

/** `"smith2009" and "smith09" are the same work, as their DOI is the same` */
function told({ first, second, by }: SameWork<Keyed>): string {
  const why = by === 'title' ? 'title and year are the same' : `the ${by} is the same`;
  return `${quote(second.key)} is the same work as ${quote(first.key)} (${why})`;
}

interface Other {
  readonly key: string;
  readonly same: SameWork<Keyed>;
}

/** The other keys of the same work among those that a draft cites, by key, for those that have any. */
const othersOf = perCited((cited, base): ReadonlyMap<string, readonly Other[]> => {
  const others = new Map<string, Other[]>();
  const add = (key: string, other: Other) => others.set(key, [...(others.get(key) ?? []), other]);
  for (const same of pairsIn(cited, base)) {
    add(same.first.key, { key: same.second.key, same });
    add(same.second.key, { key: same.first.key, same });
  }
  return others;
});

function pairsIn({ keys, lists }: Cited, base: EvidenceBase): readonly SameWork<Keyed>[] {
  const cited = keys === 'all' ? [] : [...keys].flatMap((key) => referenceIndex(base).get(key) ?? []);
  // A work of the base that a draft's list has under another key is cited by that one on purpose.
  return [...sameWorks([...new Set(cited)]), ...lists.flatMap(({ entries }) => sameWorks(entries))];
}
