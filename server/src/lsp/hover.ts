import { type Hover, HoverRequest } from 'vscode-languageserver';
import { positionOf, uriOf } from './params';
import { offsetAt, rangeOf } from './positions';
import { readingOf, type Session } from './session';

/** Answers `textDocument/hover`. */
export function registerHover(session: Session): void {
  session.connection.onRequest(
    HoverRequest.type,
    session.guard.request('textDocument/hover', null, (params) => hover(session, params)),
  );
}

async function hover(session: Session, params: unknown): Promise<Hover | null> {
  const position = positionOf(params);
  const reading = await readingOf(session, uriOf(params));
  if (!reading) return null;
  const { engine, draft, analysis } = reading;
  const card = engine.hoverAt(analysis, offsetAt(draft.lines, position));
  if (!card) return null;
  return {
    contents: { kind: session.needs.hoverFormat, value: card.markdown },
    range: rangeOf(draft.lines, card.span),
  };
}
