import type { TrialMention } from '../analysis';
import { latexKeys } from '../checks/cited-keys';
import { isInDoubt, publicationOf } from '../checks/retracted-reference';
import { unknownOf } from '../checks/unknown-citation';
import { citationsOf } from '../citations/resolve';
import type { Resolver } from '../citations/resolver';
import type { EvidenceBase } from '../evidence/base';
import type { Citation } from '../text/citations';
import type { ParsedChunk } from '../text/prose';

/** A part of a draft as far as its references go, looked at once. Offsets are those of the part. */
export interface CitingPart {
  /** The keys that it cites, each once. */
  readonly keys: readonly string[];
  /** Keys that it cites in LaTeX. */
  readonly latex: readonly string[];
  /** Its citations, and the trials that it names, of which something may be to be reported. */
  readonly doubted: readonly Citation[];
  readonly doubtedTrials: readonly TrialMention[];
}

interface ReadPart {
  readonly text: string;
  readonly prose: ParsedChunk;
  readonly reading: { readonly trialMentions: readonly TrialMention[] };
}

/** What a part of a draft cites, given what its numbers mean. */
export function citingPart(
  { text, prose, reading: { trialMentions } }: ReadPart,
  { numbering }: Resolver,
  base: EvidenceBase,
): CitingPart {
  const citations = citationsOf(prose, numbering);
  const isDoubted = ({ keys }: Citation): boolean =>
    unknownOf(keys, base).length > 0 || keys.some(({ key }) => isInDoubt(key, base));
  return {
    keys: [...new Set(citations.flatMap(({ keys }) => keys.map(({ key }) => key)))],
    latex: latexKeys(text),
    doubted: citations.filter(isDoubted),
    doubtedTrials: trialMentions.filter(({ trial }) => isInDoubt(publicationOf(trial, base), base)),
  };
}
