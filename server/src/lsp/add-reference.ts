import { RequestType } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { field } from '../core/fields';
import type { Library } from '../core/new-reference/add-references';
import { nameOf } from '../core/sources/paths';
import type { AddedReference, AddReferenceMethod, AddReferenceParams } from '../protocol-references';
import type { DraftEvidence } from './evidence/find-evidence';
import { openTexts } from './evidence/open-texts';
import { pathOfUri, uriOfPath } from './file-uri';
import { uriOf } from './params';
import { rangeOf } from './positions';
import { type Reading, readingOf, type Session } from './session';

const METHOD: AddReferenceMethod = 'evidenceLens/addReference';
const ADD_REQUEST = new RequestType<AddReferenceParams, AddedReference, void>(METHOD);

const FAILED: AddedReference = {
  refused: 'The reference could not be added: the cause is in the output of Evidence Lens.',
};

/** Answers `evidenceLens/addReference`. The client makes the change, so that the editor can undo it. */
export function registerAddReference(session: Session): void {
  session.connection.onRequest(
    ADD_REQUEST,
    session.guard.request(METHOD, FAILED, async (params: unknown) => {
      const reading = await readingOf(session, uriOf(params));
      if (!reading) return { refused: 'Open a draft first: its reference list is added to.' };
      const text = field(params, 'text');
      return add(session, reading, typeof text === 'string' ? text : '');
    }),
  );
}

async function add(session: Session, reading: Reading, text: string): Promise<AddedReference> {
  const { addReferences } = await import('../core/new-reference/add-references');
  const added = addReferences(text, reading.engine.base, await librariesOf(session, reading));
  if ('refused' in added) return added;
  const { library, edit, keys, notes } = added;
  const open = session.documents.all().find(({ uri }) => pathOfUri(uri) === library.path);
  const lines = TextDocument.create('', '', 0, library.text);
  return {
    uri: open?.uri ?? uriOfPath(library.path),
    ...(open && { version: open.version }),
    name: library.name,
    range: rangeOf(lines, edit.span),
    newText: edit.newText,
    keys,
    notes,
  };
}

/** The lists of the draft, then those of its base unless that comes with the product; as the editor has them. */
async function librariesOf(session: Session, { draft }: Reading): Promise<readonly Library[]> {
  const evidence = await session.evidence.of(draft);
  const open = openTexts(session.documents);
  const own = await ownLibraries(session, evidence, open);
  const base = await session.baseFiles.baseFor(draft);
  if (!base || (await session.baseFiles.isBundled(base))) return own;
  const lists = base.files.filter(({ kind }) => kind === 'references');
  const theirs = lists.flatMap(({ path: file, text }) => {
    const path = pathOfUri(base.uriOf(file));
    return path === undefined ? [] : [{ path, name: file, text }];
  });
  return [...own, ...theirs];
}

/** Those that cannot be read now are left out. */
async function ownLibraries(
  { loadEvidence, workspace }: Session,
  evidence: DraftEvidence | undefined,
  textOf: (path: string) => string | undefined,
): Promise<readonly Library[]> {
  if (!evidence) return [];
  const { disk } = await loadEvidence();
  const { read } = disk([...workspace.folders(), evidence.root]);
  const found = evidence.lists.map(async (path): Promise<Library[]> => {
    const name = nameOf(path);
    const open = textOf(path);
    const file = open === undefined ? await read(path, name) : { text: open };
    return 'text' in file ? [{ path, name, text: file.text }] : [];
  });
  return (await Promise.all(found)).flat();
}
