import { RequestType } from 'vscode-languageserver';
import type { Preview, PreviewMethod, PreviewParams } from '../protocol-preview';
import { formattedDraft } from './formatting';
import { uriOf } from './params';
import { rangeOf } from './positions';
import type { Session } from './session';

const METHOD: PreviewMethod = 'evidenceLens/preview';
const PREVIEW_REQUEST = new RequestType<PreviewParams, Preview | null, void>(METHOD);

/** Answers `evidenceLens/preview`. */
export function registerPreview(session: Session): void {
  session.connection.onRequest(
    PREVIEW_REQUEST,
    session.guard.request(METHOD, null, (params: unknown) => preview(session, uriOf(params))),
  );
}

async function preview(session: Session, uri: string): Promise<Preview | null> {
  const formatted = await formattedDraft(session, uri);
  if ('refused' in formatted) return null;
  const { reading, formatting } = formatted;
  const { analysis, draft, engine } = reading;
  const { draftPreview } = await import('../core/preview/preview');
  return {
    version: draft.version,
    ...draftPreview(analysis, engine.base, formatting),
    findings: analysis.findings.map(({ span, severity, message }) => ({
      range: rangeOf(draft.lines, span),
      severity,
      message,
    })),
  };
}
