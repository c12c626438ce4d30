import type { About } from './assemble';
import type { RecordKind } from './base';
import { doubts, type FoundText, type TextFault } from './found-text';
import { joinParts, type Parts, partsOf } from './parts';
import { problemText } from './problem-text';
import { readFile } from './read-file';
import { type Extends, type ListedFile, type NamedRetractions, readManifest } from './read-manifest';
import { readYaml } from './read-yaml';
import type { FileKind } from './schema/manifest';
import { withoutDuplicates } from './validation/duplicate-ids';

/** What is wrong with a file, in one sentence that begins with the place, if that is known: `evidence.yaml:2:5 What is wrong.` */
function unreadableText(file: string, { message, line, character }: TextFault): string {
  return line === undefined
    ? message
    : problemText({ severity: 'error', file, line, character: character ?? 0, message });
}

/** Reads a file's text. Never rejects: what goes wrong is a value. */
export type ReadText = (path: string) => Promise<FoundText>;

/** Reads one file of a base as `readFile` does; it may remember what it has read. */
export type ReadParts = (kind: FileKind, file: string, text: string) => Parts;

/** A list of retractions by its path, and the manifest and the place in it that names it. */
export interface RetractionsFile extends NamedRetractions {
  readonly manifest: string;
}

/** A base's own files as read, before they are put on top of what it builds on. */
export interface Layer {
  readonly about: About;
  /** The manifest's name, as problems name it. */
  readonly manifest: string;
  /** In which no id occurs twice. */
  readonly parts: Parts;
  /** The files in the order of problems, the manifest first. */
  readonly files: readonly string[];
  readonly extends?: Extends;
  /** The list of retractions that its manifest names, as problems name it. */
  readonly retractions?: RetractionsFile;
  /** The manifest is empty or no sound YAML, so that what it says is not all that was meant. */
  readonly broken: boolean;
}

/** Where the files of a layer are and how they are read. */
export interface LayerSource {
  /** The path of the manifest as `read` takes it; the paths in it are relative to its folder. */
  readonly manifest: string;
  readonly read: ReadText;
  readonly readParts?: ReadParts;
  /** What stands before the names of its files in problems and origins. */
  readonly prefix?: string;
}

/** The records that the files of a kind hold. */
const RECORDS: Readonly<Record<FileKind, RecordKind>> = {
  concepts: 'concept',
  references: 'reference',
  annotations: 'reference',
  trials: 'trial',
  claims: 'claim',
  facts: 'fact',
};

/**
 * Reads the files of one base. One that cannot be read is a problem at the line that lists it, and the rest is
 * read without it. Only a manifest that cannot be read leaves no layer, but a sentence on why.
 */
export async function readLayer(source: LayerSource): Promise<Layer | { readonly unreadable: string }> {
  const { prefix = '' } = source;
  const cut = Math.max(source.manifest.lastIndexOf('/'), source.manifest.lastIndexOf('\\')) + 1;
  const manifest = `${prefix}${source.manifest.slice(cut)}`;
  const found = await source.read(source.manifest);
  if ('problem' in found) return { unreadable: unreadableText(manifest, found.problem) };
  const { about, files, problems, broken, retractions, ...rest } = readManifest(
    readYaml(manifest, found.text),
  );
  const folder = source.manifest.slice(0, cut);
  const parts = await Promise.all(files.map((listed) => readListed(listed, folder, manifest, source)));
  const all = joinParts(parts);
  return {
    about,
    manifest,
    parts: withoutDuplicates({
      ...all,
      problems: [...doubts(manifest, found), ...problems, ...all.problems],
    }),
    files: [manifest, ...files.map(({ path }) => `${prefix}${path}`)],
    broken,
    ...(retractions && {
      retractions: { ...retractions, path: `${prefix}${retractions.path}`, manifest },
    }),
    ...rest,
  };
}

async function readListed(
  { kind, path, place }: ListedFile,
  folder: string,
  manifest: string,
  { read, readParts = readFile, prefix = '' }: LayerSource,
): Promise<Parts> {
  const found = await read(`${folder}${path}`);
  const file = `${prefix}${path}`;
  if ('text' in found) {
    const parts = readParts(kind, file, found.text);
    return { ...parts, problems: [...doubts(file, found), ...parts.problems] };
  }
  const { message, line, character } = found.problem;
  const where = line === undefined ? { file: manifest, ...place } : { file, line, character: character ?? 0 };
  return partsOf(RECORDS[kind], {}, [{ severity: 'error', message, ...where }]);
}
