import { numberOfKey } from '../citations/number-key';
import type { EvidenceBase } from '../evidence/base';
import { referenceCount } from '../evidence/reference-count';
import { referenceIndex } from '../evidence/reference-index';
import type { Span } from '../span';
import type { Steps } from '../steps';
import type { Citation, CitedKey } from '../text/citations';
import { listed } from '../wording/listed';
import type { Check } from './check';
import type { Finding } from './finding';
import { spellingsInSteps } from './nearest-keys';
import { type ToldOfKey, tellOnce } from './unknown-key';

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

function findingFor(span: Span, { message, suggestions }: ToldOfKey): Finding {
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

/**
 * Finds what is told of the wrong keys of some citations, so that nobody has to wait for it: among 100,000 references each takes
 * up to 30 ms, a step of its own.
 */
export function* tellUnknownInSteps(citations: readonly Citation[], base: EvidenceBase): Steps<void> {
  const written = citations.filter(({ kind }) => kind !== 'numeric');
  const unknown = new Set(written.flatMap(({ keys }) => unknownOf(keys, base).map(({ key }) => key)));
  if (unknown.size === 0) return;
  yield* spellingsInSteps(base);
  const tell = tellOnce(base);
  for (const key of unknown) {
    tell(key);
    yield;
  }
}
