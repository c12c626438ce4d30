import type { Hover, Position } from 'vscode-languageserver';
import { hoverInBase } from '../../core/base-files/hover';
import { offsetAt, rangeOf } from '../positions';
import type { Session } from '../session';

/** The card at a position of one of a base's files. */
export async function hoverInFile(
  { baseFiles, needs }: Session,
  uri: string,
  position: Position,
): Promise<Hover | null> {
  const open = await baseFiles.fileAt(uri);
  if (!open) return null;
  const { base, file, draft } = open;
  const card = hoverInBase(file, offsetAt(draft.lines, position), base, base.engine.format);
  if (!card) return null;
  return {
    contents: { kind: needs.hoverFormat, value: card.markdown },
    range: rangeOf(draft.lines, card.span),
  };
}
