import type { Position } from 'vscode-languageserver';
import { citedAt, nameInFile, type RecordName, trialNamedAt } from '../../core/base-files/find-names';
import { offsetAt } from '../positions';
import { readingOf, type Session } from '../session';
import type { EditedBase } from './edited-base';

/** The name of a record at a place of a document, and the base that has the record. */
export interface NameAt {
  readonly name: RecordName;
  readonly base: EditedBase;
  /** It is the words of a sentence that name a trial, or a number that cites, and no id or key. */
  readonly isProse: boolean;
}

/** The name at a position: an id or key in one of a base's files, a citation key or a trial's name in a draft. */
export async function nameAt(session: Session, uri: string, position: Position): Promise<NameAt | undefined> {
  const open = await session.baseFiles.fileAt(uri);
  if (open) {
    const name = nameInFile(open.file, offsetAt(open.draft.lines, position));
    return name && { name, base: open.base, isProse: false };
  }
  const reading = await readingOf(session, uri);
  if (!reading) return undefined;
  const offset = offsetAt(reading.draft.lines, position);
  const cited = citedAt(reading.analysis, offset);
  const name = cited ?? trialNamedAt(reading.analysis, offset);
  const base = name && (await session.baseFiles.baseFor(reading.draft));
  if (!base) return undefined;
  const isWritten = reading.draft.text.slice(name.span.start, name.span.end) === cited?.name;
  return { name, base, isProse: !isWritten };
}
