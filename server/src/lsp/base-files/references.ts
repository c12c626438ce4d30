import { type Location, ReferencesRequest } from 'vscode-languageserver';
import type { RecordName } from '../../core/base-files/find-names';
import { field } from '../../core/fields';
import type { DraftReader } from '../navigation/draft-reader';
import { positionOf, uriOf } from '../params';
import { rangeOf } from '../positions';
import type { Session } from '../session';
import { type EditedBase, linesOf, locationOf } from './edited-base';

/** Answers `textDocument/references`: the places in a base's files and in drafts that speak of a record. */
export function registerReferences(session: Session, reader: DraftReader): void {
  const { connection, guard } = session;
  connection.onRequest(
    ReferencesRequest.type,
    guard.request('textDocument/references', null, async (params: unknown): Promise<Location[] | null> => {
      const [{ nameAt }, { referencesInBase }] = await Promise.all([
        import('./name-at'),
        import('../../core/base-files/references'),
      ]);
      const found = await nameAt(session, uriOf(params), positionOf(params));
      if (!found) return null;
      const { name, base } = found;
      const withDefinition = field(field(params, 'context'), 'includeDeclaration') === true;
      const inBase = referencesInBase(name, base, withDefinition);
      const inDrafts = await referencesInDrafts(session, reader, name, base);
      return [...inBase.map((place) => locationOf(base, place)), ...inDrafts];
    }),
  );
}

async function referencesInDrafts(
  session: Session,
  reader: DraftReader,
  name: RecordName,
  base: EditedBase,
): Promise<Location[]> {
  const [{ searchFor }, { listsWith }] = await Promise.all([
    import('./places-in-drafts'),
    import('../../core/navigation/lists-with'),
  ]);
  const search = searchFor(name, base, reader);
  if (!search) return [];
  const lists = listsWith(name, base).map(({ path }) => path);
  const locations: Location[] = [];
  for (const draft of await session.baseFiles.draftsOn({ ...base, lists }, search.speaks)) {
    // One after the other: each takes the processor for itself.
    const spans = await search.placesIn(draft);
    locations.push(...spans.map((span) => ({ uri: draft.uri, range: rangeOf(linesOf(draft), span) })));
  }
  return locations;
}
