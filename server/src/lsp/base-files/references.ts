import { type Location, type Position, ReferencesRequest } from 'vscode-languageserver';
import type { RecordName } from '../../core/base-files/find-names';
import { field } from '../../core/fields';
import type { DraftReader } from '../navigation/draft-reader';
import { positionOf, uriOf } from '../params';
import { offsetAt, rangeOf } from '../positions';
import { readingOf, type Session } from '../session';
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
      const withDefinition = field(field(params, 'context'), 'includeDeclaration') === true;
      const found = await nameAt(session, uriOf(params), positionOf(params));
      if (!found) return citationsOfEntry(session, uriOf(params), positionOf(params), withDefinition);
      const { name, base } = found;
      const inBase = referencesInBase(name, base, withDefinition);
      const inDrafts = await referencesInDrafts(session, reader, name, base);
      return [...inBase.map((place) => locationOf(base, place)), ...inDrafts];
    }),
  );
}

/** The citations by number of an entry of a draft's own list that nobody else has; nothing elsewhere. */
async function citationsOfEntry(
  session: Session,
  uri: string,
  position: Position,
  withDefinition: boolean,
): Promise<Location[] | null> {
  const reading = session.baseFiles.mayBeFile(uri) ? undefined : await readingOf(session, uri);
  if (!reading) return null;
  const { analysis, draft } = reading;
  const { entryAt, citationsOf } = await import('../../core/citations/entry-at');
  const entry = entryAt(analysis, offsetAt(draft.lines, position));
  if (!entry) return null;
  const spans = [...citationsOf(analysis, entry), ...(withDefinition ? [entry.span] : [])];
  return spans.map((span) => ({ uri, range: rangeOf(draft.lines, span) }));
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
