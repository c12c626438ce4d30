import { assemble } from './assemble';
import type { EvidenceBase, RecordKind } from './base';
import { joinParts, type Parts, partsOf } from './parts';
import { readFile } from './read-file';
import { type ListedFile, readManifest } from './read-manifest';
import { readYaml } from './read-yaml';
import type { FileKind } from './schema/manifest';

/** Why a file has no text: one sentence, and where in the file the trouble is, if that is known. */
export interface Unreadable {
  readonly message: string;
  /** Zero-based. */
  readonly line?: number;
  /** Zero-based, in UTF-16 code units. */
  readonly character?: number;
}

/** Reads a file's text. Never rejects: what goes wrong is a value. */
export type ReadText = (
  path: string,
) => Promise<{ readonly text: string } | { readonly problem: Unreadable }>;

/** A base, whatever is wrong with it (`base.problems`), or one sentence on why there is none at all. */
export type LoadedBase = { readonly base: EvidenceBase } | { readonly unreadable: string };

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
 * Loads the base whose manifest is at `manifestPath`, which may have a folder before it. Files are read from
 * that folder by `read`; one that cannot be read is a problem of the base, at the line that lists it, and the
 * rest is loaded without it. Only a manifest that cannot be read leaves no base.
 */
export async function loadBase(manifestPath: string, read: ReadText): Promise<LoadedBase> {
  const cut = Math.max(manifestPath.lastIndexOf('/'), manifestPath.lastIndexOf('\\')) + 1;
  const [folder, manifestFile] = [manifestPath.slice(0, cut), manifestPath.slice(cut)];
  const found = await read(manifestPath);
  if ('problem' in found) return { unreadable: found.problem.message };
  const manifest = readManifest(readYaml(manifestFile, found.text));
  const parts = await Promise.all(
    manifest.files.map((listed) => readListed(listed, `${folder}${listed.path}`, manifestFile, read)),
  );
  const all = joinParts(parts);
  const order = [manifestFile, ...manifest.files.map(({ path }) => path)];
  const base = assemble(manifest.about, { ...all, problems: [...manifest.problems, ...all.problems] }, order);
  return { base };
}

async function readListed(
  { kind, path, place }: ListedFile,
  fullPath: string,
  manifestFile: string,
  read: ReadText,
): Promise<Parts> {
  const found = await read(fullPath);
  if ('text' in found) return readFile(kind, path, found.text);
  const { message, line, character } = found.problem;
  const where =
    line === undefined ? { file: manifestFile, ...place } : { file: path, line, character: character ?? 0 };
  return partsOf(RECORDS[kind], {}, [{ severity: 'error', message, ...where }]);
}
