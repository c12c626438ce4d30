import { clip, shortCitation } from '../bibliography/format-short';
import { numberOfKey } from '../citations/number-key';
import type { EvidenceBase } from '../evidence/base';
import { perBase } from '../evidence/per-base';
import { referenceCount } from '../evidence/reference-count';
import { referenceIndex } from '../evidence/reference-index';
import { oneLine } from '../markdown-escape';
import type { Span } from '../span';
import type { Citation, CitedKey } from '../text/citations';
import { listed } from '../wording/listed';
import type { Check } from './check';
import type { Finding } from './finding';
import { nearestKeys } from './nearest-keys';

/** Keys compared in one run: beyond it (a huge library cited with hundreds of wrong keys) no suggestions are made. */
const MOST_COMPARISONS = 5_000_000;

/**
 * Reports each cited key that no reference of the base has, as its key or an alias, at the key's own span; and each
 * number that the reference list lacks.
 */
export const unknownCitation = {
  meta: {
    code: 'unknown-citation',
    title: 'Citation of a reference that does not exist',
    severity: 'warning',
    page: 'docs/codes/unknown-citation.md',
  },
  run(citations, base) {
    const tell = tellOnce(base);
    return citations.flatMap(({ kind, keys }) => {
      const unknown = unknownOf(keys, base);
      if (kind === 'numeric') return missingNumbers(unknown);
      return unknown.map(({ key, span }) => findingFor(span, tell(key)));
    });
  },
} as const satisfies Check<readonly Citation[]>;

/** Those of some cited keys that no reference of the base has. */
export function unknownOf(keys: readonly CitedKey[], base: EvidenceBase): readonly CitedKey[] {
  // Without a reference list every key would be unknown, and none of them wrong; one being read may hold any.
  if (referenceCount(base) === 0 || base.isLoading) return [];
  const references = referenceIndex(base);
  return keys.filter(({ key, entry }) => !entry && !references.get(key));
}

function findingFor(span: Span, { message, suggestions }: Told): Finding {
  const { code, severity } = unknownCitation.meta;
  return { code, severity, span, message, rule: 'key-unknown', evidence: [], suggestions };
}

/** One finding for each number as written, a range being written once. */
function missingNumbers(unknown: readonly CitedKey[]): Finding[] {
  const { code, severity } = unknownCitation.meta;
  const spans = new Map(unknown.map(({ span }) => [span.start, span]));
  return [...spans.values()].map((span) => {
    const numbers = unknown
      .filter((key) => key.span.start === span.start)
      .flatMap(({ key }) => numberOfKey(key) ?? []);
    const message = `The reference list has no number ${listed(numbers.map(String), 'or')}: correct it, or add the entry.`;
    return { code, severity, span, message, rule: 'number-unknown', evidence: [] };
  });
}

/** Wrong keys of which is kept what is told: more than a draft has, and few beside a library. */
const MOST_KEPT = 2_000;

/** What is told of a wrong key. */
interface Told {
  readonly message: string;
  readonly suggestions: readonly string[];
}

const toldIn = perBase(() => new Map<string, Told>());

/** What is told of each key, made once, as a wrong key is often cited throughout a draft, and stays in it while it is written. */
function tellOnce(base: EvidenceBase): (key: string) => Told {
  const known = toldIn(base);
  let compared = 0;
  return (key) => {
    const earlier = known.get(key);
    if (earlier) return earlier;
    compared += referenceCount(base);
    if (compared > MOST_COMPARISONS) return { message: messageFor(key, [], base), suggestions: [] };
    if (known.size >= MOST_KEPT) known.clear();
    const suggestions = nearestKeys(key, base);
    const told = { message: messageFor(key, suggestions, base), suggestions };
    known.set(key, told);
    return told;
  };
}

function messageFor(key: string, suggestions: readonly string[], base: EvidenceBase): string {
  const references = referenceIndex(base);
  const named = suggestions.map((suggestion) => {
    const reference = references.get(suggestion);
    return reference ? `${suggestion} (${shortCitation(reference.csl)})` : suggestion;
  });
  const missing = `No reference has the key ${clip(oneLine(key), 100)}`;
  return named.length > 0
    ? `${missing}. Did you mean ${listed(named, 'or')}?`
    : `${missing}: add it to your reference list, or name the list that has it in the front matter (bibliography:).`;
}
