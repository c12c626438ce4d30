import type { BaseFile } from '../base-files/base-file';
import { mentionsIn } from '../base-files/mentions';
import type { EvidenceBase } from '../evidence/base';
import { referenceIndex } from '../evidence/reference-index';
import type { Span } from '../span';
import type { Citation } from '../text/citations';

/** How often a reference is cited, and in how many drafts. */
export interface CitationCount {
  readonly times: number;
  readonly drafts: number;
}

/** The counts of references by their own keys; of those that are cited. */
export type CitationCounts = ReadonlyMap<string, CitationCount>;

/** Counts the citations of several drafts, each given by its citations, under whichever key a reference is cited. */
export function countCitations(drafts: readonly (readonly Citation[])[], base: EvidenceBase): CitationCounts {
  const counts = new Map<string, CitationCount>();
  for (const citations of drafts) {
    const here = new Map<string, number>();
    for (const { key } of citations.flatMap(({ keys }) => keys)) {
      const own = referenceIndex(base).get(key)?.key ?? key;
      here.set(own, (here.get(own) ?? 0) + 1);
    }
    for (const [key, times] of here) {
      const before = counts.get(key) ?? { times: 0, drafts: 0 };
      counts.set(key, { times: before.times + times, drafts: before.drafts + 1 });
    }
  }
  return counts;
}

/** What is said of a reference in its library, at its key. */
export interface CitedReference {
  readonly span: Span;
  readonly title: string;
}

/** The references of a library that are cited, in its order: `Cited 3 times in 2 files`. */
export function citedReferences(
  file: BaseFile,
  counts: CitationCounts,
  base: EvidenceBase,
): readonly CitedReference[] {
  if (file.kind !== 'references') return [];
  return mentionsIn(file).flatMap(({ isDefinition, isFurther, name, span }) => {
    const count = counts.get(referenceIndex(base).get(name)?.key ?? name);
    return isDefinition && !isFurther && count ? [{ span, title: titleOf(count) }] : [];
  });
}

function titleOf({ times, drafts }: CitationCount): string {
  const often = times === 1 ? 'once' : `${times} times`;
  return times === 1 ? `Cited ${often}` : `Cited ${often} in ${drafts} ${drafts === 1 ? 'file' : 'files'}`;
}
