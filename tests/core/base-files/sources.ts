import type { BaseFile, BaseFileKind, BaseSources } from '../../../server/src/core/base-files/base-file';
import { withCursor } from '../../support/fixture';
import { baseOf, type Files, SOUND } from '../evidence/memory-base';

const KINDS: Readonly<Record<string, BaseFileKind>> = {
  'evidence.yaml': 'manifest',
  'concepts.yaml': 'concepts',
  'references.yaml': 'references',
  'references.json': 'references',
  'annotations.yaml': 'annotations',
  'trials.yaml': 'trials',
  'claims.yaml': 'claims',
  'facts.yaml': 'facts',
};

/** The sound base with some files replaced, and the text of its files. */
export async function sourcesOf(files: Files = {}): Promise<BaseSources> {
  const all = { ...SOUND, ...files };
  const manifest = all['evidence.yaml'] ?? '';
  const texts = Object.entries(all).filter(
    ([path]) => path in files || path === 'evidence.yaml' || manifest.includes(path),
  );
  return {
    base: await baseOf(files),
    files: texts.map(([path, text]): BaseFile => ({ path, text, kind: KINDS[path] ?? 'references' })),
  };
}

/** A place in one of a base's files. */
export interface At {
  readonly sources: BaseSources;
  readonly file: BaseFile;
  readonly offset: number;
}

/** The sound base with one file replaced by a marked text, in which `|` stands for the cursor. */
export async function cursorIn(path: string, marked: string, others: Files = {}): Promise<At> {
  const { text, offset } = withCursor(marked);
  const sources = await sourcesOf({ ...others, [path]: text });
  const file = sources.files.find((one) => one.path === path);
  if (!file) throw new Error(`No ${path}`);
  return { sources, file, offset };
}

/** As `cursorIn`, with a cursor put into a sound file where `marked` stands there without it. */
export async function cursorAt(path: string, marked: string, others: Files = {}): Promise<At> {
  const text = { ...SOUND, ...others }[path] ?? '';
  const { text: plain } = withCursor(marked);
  const parts = text.split(plain);
  if (parts.length < 2) throw new Error(`${path} does not hold ${plain}`);
  const [before = '', ...rest] = parts;
  return cursorIn(path, `${before}${marked}${rest.join(plain)}`, others);
}

/** A span of a file as `path:line:column`, counted from one, and the text in it. */
export function shown(file: BaseFile, span: { readonly start: number; readonly end: number }): string {
  const before = file.text.slice(0, span.start).split('\n');
  const place = `${file.path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  return `${place} ${file.text.slice(span.start, span.end)}`;
}
