import { type Location, ReferencesRequest } from 'vscode-languageserver';
import type { RecordName } from '../../core/base-files/find-names';
import { listsWith } from '../../core/navigation/own-list';
import type { Clock } from '../clock';
import { field, positionOf, uriOf } from '../params';
import { rangeOf } from '../positions';
import type { Session } from '../session';
import { inSlices } from '../slices';
import { type EditedBase, linesOf, locationOf } from './edited-base';
import type { ReadDraft } from './places-in-drafts';

/** Answers `textDocument/references`: the places in a base's files and in drafts that speak of a record. */
export function registerReferences(session: Session, clock: Clock): void {
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
      const inDrafts = await referencesInDrafts(session, clock, name, base);
      return [...inBase.map((place) => locationOf(base, place)), ...inDrafts];
    }),
  );
}

async function referencesInDrafts(
  session: Session,
  clock: Clock,
  name: RecordName,
  base: EditedBase,
): Promise<Location[]> {
  const [{ searchFor }, { citationsOf }] = await Promise.all([
    import('./places-in-drafts'),
    import('../navigation/citations-in'),
  ]);
  const read: ReadDraft = (draft) => {
    const open = session.documents.get(draft.uri);
    return open
      ? session.analysisOf(base.engine, open)
      : inSlices(base.engine.analyse(draft.text), clock, () => true);
  };
  const search = searchFor(name, base, read, (draft) => citationsOf(draft, base.engine, session, clock));
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
