import { citationsIn } from '../../core/base-files/draft-citations';
import { mayCiteByNumber } from '../../core/navigation/numbered';
import type { Citation } from '../../core/text/citations';
import type { DraftText } from '../base-files/edited-base';
import type { Clock } from '../clock';
import type { Engine } from '../engine';
import type { Session } from '../session';
import { inSlices } from '../slices';

/**
 * The citations of a draft, open or not. All of it is read only where that is done already, or where numbers may
 * cite, which only the reader can tell; keys are found much quicker.
 */
export async function citationsOf(
  draft: DraftText,
  engine: Engine,
  session: Session,
  clock: Clock,
): Promise<readonly Citation[]> {
  const open = session.documents.get(draft.uri);
  if (open) return (await session.analysisOf(engine, open))?.citations ?? [];
  if (!mayCiteByNumber(draft.text)) return citationsIn(draft.text);
  return (await inSlices(engine.analyse(draft.text), clock, () => true))?.citations ?? [];
}
