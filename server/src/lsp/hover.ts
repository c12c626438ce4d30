import { type Hover, HoverRequest } from 'vscode-languageserver';
import { cardFormat } from './formatting';
import { positionOf, uriOf } from './params';
import { offsetAt, rangeOf } from './positions';
import { readingAround, type Session } from './session';

/** Answers `textDocument/hover`. */
export function registerHover(session: Session): void {
  session.connection.onRequest(
    HoverRequest.type,
    session.guard.request('textDocument/hover', null, (params) => hover(session, params)),
  );
}

async function hover(session: Session, params: unknown): Promise<Hover | null> {
  const position = positionOf(params);
  const uri = uriOf(params);
  if (session.baseFiles.mayBeFile(uri)) {
    const { hoverInFile } = await import('./base-files/hover');
    return hoverInFile(session, uri, position);
  }
  const reading = await readingAround(session, uri, ({ lines }) => offsetAt(lines, position));
  if (!reading) return null;
  const { engine, draft, analysis, style } = reading;
  const format = await cardFormat(session, engine, style);
  const card = engine.hoverAt(analysis, offsetAt(draft.lines, position), format);
  if (!card) return null;
  return {
    contents: { kind: session.needs.hoverFormat, value: card.markdown },
    range: rangeOf(draft.lines, card.span),
  };
}
