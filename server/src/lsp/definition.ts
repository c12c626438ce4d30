import { DefinitionRequest, type Location, type Position } from 'vscode-languageserver';
import { entryAt } from '../core/citations/entry-at';
import { locationOf } from './base-files/edited-base';
import { positionOf, uriOf } from './params';
import { offsetAt, rangeOf } from './positions';
import { readingOf, type Session } from './session';

/**
 * Answers `textDocument/definition`: from a citation or a trial's name in a draft, and from an id in a base's file,
 * to the record in the base's files; from a number that the base knows nothing of, to the entry of the draft's own list.
 */
export function registerDefinition(session: Session): void {
  const { connection, guard } = session;
  connection.onRequest(
    DefinitionRequest.type,
    guard.request('textDocument/definition', null, (params: unknown) => definition(session, params)),
  );
}

async function definition(session: Session, params: unknown): Promise<Location[] | null> {
  const [{ nameAt }, { definitionsOf }] = await Promise.all([
    import('./base-files/name-at'),
    import('../core/base-files/definition'),
  ]);
  const found = await nameAt(session, uriOf(params), positionOf(params));
  if (!found) return entryOf(session, uriOf(params), positionOf(params));
  return definitionsOf(found.name, found.base).map((place) => locationOf(found.base, place));
}

async function entryOf(session: Session, uri: string, position: Position): Promise<Location[] | null> {
  if (session.baseFiles.mayBeFile(uri)) return null;
  const reading = await readingOf(session, uri);
  if (!reading) return null;
  const { lines } = reading.draft;
  const entry = entryAt(reading.analysis, offsetAt(lines, position));
  return entry ? [{ uri, range: rangeOf(lines, entry.span) }] : null;
}
