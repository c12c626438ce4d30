import type { EvidenceBase } from '../evidence/base';
import { readYaml, type YamlFile } from '../evidence/read-yaml';
import type { FileKind } from '../evidence/schema/manifest';

/** What a file of a base holds: what the manifest lists it under, or the manifest itself. */
export type BaseFileKind = FileKind | 'manifest';

/** One file of a base, as it stands in the editor or on disk. */
export interface BaseFile {
  /** Relative to the base's folder, with slashes. */
  readonly path: string;
  readonly kind: BaseFileKind;
  readonly text: string;
}

/** A base with the text of its files, as features that work in them read it. */
export interface BaseSources {
  readonly base: EvidenceBase;
  readonly files: readonly BaseFile[];
}

/** Beyond this size, in UTF-16 units, a file gets diagnostics and nothing else: every key press would wait for it. */
const MAX_EDITED = 2 * 1024 * 1024;

/** Whether a file is small enough, and of a format, to be helped with as it is edited. */
export function isEditable(file: BaseFile): boolean {
  return isYaml(file) && file.text.length <= MAX_EDITED;
}

/** Whether a file is read as YAML (and so JSON); reference lists may be in formats of their own. */
export function isYaml({ kind, path }: BaseFile): boolean {
  return kind !== 'references' || /\.(?:ya?ml|json)$/i.test(path);
}

/** Whether a file is written as JSON, where every text is in double quotes. */
export function isJson({ path }: BaseFile): boolean {
  return /\.json$/i.test(path);
}

const read = new WeakMap<BaseFile, YamlFile>();

/** The file as plain data with places, read once per version of the file. */
export function yamlOf(file: BaseFile): YamlFile {
  const known = read.get(file) ?? readYaml(file.path, file.text);
  read.set(file, known);
  return known;
}
