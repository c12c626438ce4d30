import type { CompletionItem, CompletionList, Location, LocationLink, Position } from 'vscode-languageserver';
import { type Files, SOUND } from '../core/evidence/memory-base';
import { withCursor } from '../support/fixture';
import { type LspOptions, type LspSession, lspSession } from '../support/lsp-session';

const FOLDER = '/project';

/** The URI of a file of the project. */
export function uriOf(file: string): string {
  return `file://${FOLDER}/${file}`;
}

/** A server in whose workspace the sound base stands, with some files replaced and others added. */
export function baseSession(
  begin: typeof lspSession,
  files: Files = {},
  options: LspOptions = {},
): Promise<LspSession> {
  const entries = Object.entries({ ...SOUND, ...files });
  return begin({
    files: Object.fromEntries(entries.map(([path, text]) => [`${FOLDER}/${path}`, text])),
    folders: [`file://${FOLDER}`],
    ...options,
  });
}

/** A text, and the place of the cursor that stood in it. */
export interface Marked {
  readonly text: string;
  readonly position: Position;
}

/** A text with a cursor as `|`. */
export function cursor(marked: string): Marked {
  const { text, offset } = withCursor(marked);
  const before = text.slice(0, offset).split('\n');
  return { text, position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
}

/** A file of the sound base with a cursor where `marked` stands without it. */
export function cursorIn(file: string, marked: string): Marked {
  const text = SOUND[file] ?? '';
  const plain = marked.replace('|', '');
  if (!text.includes(plain)) throw new Error(`${file} does not hold ${plain}`);
  return cursor(text.replace(plain, marked));
}

/** Opens a document with a marked text, and gives the parameters of a request at its cursor. */
export async function openAt(session: LspSession, file: string, { text, position }: Marked) {
  const languageId = file.endsWith('.md') ? 'markdown' : 'yaml';
  await session.open(text, { uri: uriOf(file), languageId });
  return { textDocument: { uri: uriOf(file) }, position };
}

/** The items of a completion, whichever form it has. */
export function itemsOf(answer: CompletionList | CompletionItem[] | null): readonly CompletionItem[] {
  return Array.isArray(answer) ? answer : (answer?.items ?? []);
}

/** Locations as `claims.yaml 2:8`, by the last step of the URI, and the zero-based start. */
export function shown(
  answer: Location | readonly (Location | LocationLink)[] | null,
): readonly string[] | null {
  if (answer === null) return null;
  const locations = 'uri' in answer ? [answer] : answer;
  return locations.map((one) => {
    if (!('uri' in one)) throw new Error('A link was not asked for');
    const { line, character } = one.range.start;
    return `${one.uri.slice(one.uri.lastIndexOf('/') + 1)} ${line}:${character}`;
  });
}

/** Opens a document beside the sound base in a session of its own, and gives the parameters of a request at its cursor. */
export function opener(begin: typeof lspSession) {
  return async (file: string, marked: Marked, files: Files = {}, options: LspOptions = {}) => {
    const session = await baseSession(begin, files, options);
    return { ...session, params: await openAt(session, file, marked) };
  };
}
