import type { DraftAnalysis } from '../../core/analysis';
import { Cache } from '../../core/cache';
import { digest } from '../../core/evidence/digest';
import { mayCiteByNumber } from '../../core/navigation/numbered';
import type { Citation } from '../../core/text/citations';
import type { DraftText } from '../base-files/edited-base';
import type { Clock } from '../clock';
import type { Engine } from '../engine';
import type { Session } from '../session';
import { inSlices } from '../slices';

/** Reads drafts, open or not, for features that look through all of them. */
export interface DraftReader {
  /** All of a draft; nothing when it was overtaken by another version meanwhile. */
  readonly read: (draft: DraftText, engine: Engine) => Promise<DraftAnalysis | undefined>;
  /**
   * Its citations. All of a draft is read for them only where that is done already, or where numbers may cite, which
   * only the engine can tell; keys are found much quicker.
   */
  readonly citations: (draft: DraftText, engine: Engine) => Promise<readonly Citation[]>;
}

/** Drafts whose citations are kept; a large project of a book has some hundred. */
const MOST_KEPT = 1_000;

/** A reader that remembers citations by the content of their draft. */
export function createDraftReader(
  { documents, analyses }: Pick<Session, 'documents' | 'analyses'>,
  clock: Clock,
): DraftReader {
  const kept = new Cache<Promise<readonly Citation[]>>(MOST_KEPT);
  const read: DraftReader['read'] = (draft, engine) => {
    const open = documents.get(draft.uri);
    return open ? analyses.of(engine, open) : inSlices(engine.analyse(draft.text), clock, () => true);
  };
  return {
    read,
    citations: async (draft, engine) => {
      if (documents.get(draft.uri) === undefined && !mayCiteByNumber(draft.text)) {
        return kept.get(digest(draft.text), () => findKeys(draft.text, clock));
      }
      return (await read(draft, engine))?.citations ?? [];
    },
  };
}

async function findKeys(text: string, clock: Clock): Promise<readonly Citation[]> {
  // Parsing Markdown takes libraries that nothing needs before this.
  const { citationsIn } = await import('../../core/text/draft-citations');
  return (await inSlices(citationsIn(text), clock, () => true)) ?? [];
}
