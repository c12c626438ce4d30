import type { Hover, Position } from 'vscode-languageserver';
import { hoverInBase } from '../../core/base-files/hover';
import { cardFormat } from '../formatting';
import { offsetAt, rangeOf } from '../positions';
import type { Session } from '../session';

/** The card at a position of one of a base's files. */
export async function hoverInFile(session: Session, uri: string, position: Position): Promise<Hover | null> {
  const { baseFiles, needs } = session;
  const open = await baseFiles.fileAt(uri);
  if (!open) return null;
  const { base, file, draft, style } = open;
  const format = await cardFormat(session, base.engine, style);
  const card = hoverInBase(file, offsetAt(draft.lines, position), base, format);
  if (!card) return null;
  return {
    contents: { kind: needs.hoverFormat, value: card.markdown },
    range: rangeOf(draft.lines, card.span),
  };
}
