import { RequestType } from 'vscode-languageserver';
import type { DraftMarks, DraftMarksMethod, DraftMarksParams } from '../protocol-evidence';
import { uriOf } from './params';
import { rangeOf } from './positions';
import { readingOf, type Session } from './session';

const METHOD: DraftMarksMethod = 'evidenceLens/marks';
const MARKS_REQUEST = new RequestType<DraftMarksParams, DraftMarks | null, void>(METHOD);

/** Answers `evidenceLens/marks`. */
export function registerMarks(session: Session): void {
  session.connection.onRequest(
    MARKS_REQUEST,
    session.guard.request(METHOD, null, async (params: unknown) => {
      const reading = await readingOf(session, uriOf(params));
      if (!reading) return null;
      const { engine, draft, analysis } = reading;
      const { draftMarks } = await import('../core/marks/draft-marks');
      const marks = draftMarks(analysis, engine.base);
      return {
        version: draft.version,
        marks: marks.map(({ kind, span }) => ({ kind, range: rangeOf(draft.lines, span) })),
      };
    }),
  );
}
