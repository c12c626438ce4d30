import { DefinitionRequest, type Location } from 'vscode-languageserver';
import { locationOf } from './base-files/edited-base';
import { positionOf, uriOf } from './params';
import type { Session } from './session';

/**
 * Answers `textDocument/definition`: from a citation or a trial's name in a draft, and from an id in a base's file,
 * to the record in the base's files.
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
  return found ? definitionsOf(found.name, found.base).map((place) => locationOf(found.base, place)) : null;
}
