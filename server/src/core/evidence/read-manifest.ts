import * as v from 'valibot';
import { isFields } from '../fields';
import type { Problem } from '../problem';
import type { About } from './assemble';
import { filePath } from './file-path';
import { quotePath } from './quote';
import type { Place, YamlFile } from './read-yaml';
import { Text } from './schema/common';
import { type FileKind, Manifest } from './schema/manifest';
import { checkRecord } from './validation/check-record';

/** A file that a manifest lists, with the place where it is listed. */
export interface ListedFile {
  readonly kind: FileKind;
  /** Relative to the base's folder. */
  readonly path: string;
  readonly place: Place;
}

/** The base that another builds on, as its manifest names it, and where. */
export interface Extends {
  readonly written: string;
  readonly place: Place;
}

/** The list of retractions that a manifest names, relative to the base's folder, and where. */
export interface NamedRetractions {
  readonly path: string;
  readonly place: Place;
}

/** What a manifest says, as far as it is sound. */
export interface ReadManifest {
  readonly about: About;
  readonly extends?: Extends;
  readonly retractions?: NamedRetractions;
  readonly files: readonly ListedFile[];
  readonly problems: readonly Problem[];
  /** It is empty or no sound YAML, so that what it says is not all that was meant. */
  readonly broken: boolean;
}

/** The kinds in the order in which their files are read, which is the order of problems too. */
const KINDS: readonly FileKind[] = ['concepts', 'references', 'annotations', 'trials', 'claims', 'facts'];

/** More files than any base has; they are all opened at once. */
const MAX_FILES = 200;

/** Holds a manifest against its schema. A fault in one part leaves the others in use. */
export function readManifest(yaml: YamlFile): ReadManifest {
  const { value, file } = yaml;
  const problems: Problem[] = [...yaml.problems];
  const tell: Tell = (message, place) => void problems.push({ severity: 'error', message, file, ...place });
  const isEmpty = value === null || value === undefined;
  if (isEmpty && problems.length === 0) {
    tell('The file is empty: give the base a "name:", a "version:" and its "files:".', yaml.at([]));
  } else if (!isEmpty && yaml.soundUntil === Infinity) {
    for (const { message, path, part } of checkRecord(Manifest, value).faults)
      tell(message, yaml.at(path, part));
  }
  const fields = isFields(value) ? value : {};
  const about = {
    name: textOf(fields['name'], 'Unnamed evidence base'),
    version: textOf(fields['version'], '0'),
    language: textOf(fields['language'], 'en'),
  };
  const extended = v.safeParse(Text, fields['extends']);
  const retractions = namedRetractions(yaml, fields['retractions'], tell);
  return {
    about,
    ...(extended.success && { extends: { written: extended.output, place: yaml.at(['extends']) } }),
    ...(retractions && { retractions }),
    files: listedFiles(yaml, fields['files'], tell),
    problems,
    broken: yaml.problems.length > 0 || !isFields(value),
  };
}

function textOf(value: unknown, otherwise: string): string {
  const text = v.safeParse(Text, value);
  return text.success ? text.output : otherwise;
}

type Tell = (message: string, place: Place) => void;

function namedRetractions(yaml: YamlFile, written: unknown, tell: Tell): NamedRetractions | undefined {
  const text = v.safeParse(Text, written);
  if (!text.success) return undefined;
  const place = yaml.at(['retractions']);
  const found = filePath(text.output);
  if ('path' in found) return { path: found.path, place };
  tell(found.refused, place);
  return undefined;
}

function listedFiles(yaml: YamlFile, lists: unknown, tell: Tell): readonly ListedFile[] {
  const files = new Map<string, ListedFile>();
  for (const kind of KINDS) {
    for (const [index, written] of entriesOf(lists, kind)) {
      const place = yaml.at(['files', kind, index]);
      const found = filePath(written);
      if ('refused' in found) tell(found.refused, place);
      else if (files.has(found.path))
        tell(`${quotePath(written)} is listed twice: take one of them out.`, place);
      else if (files.size >= MAX_FILES)
        tell(`A base may list ${MAX_FILES} files at most: join some of them.`, place);
      else files.set(found.path, { kind, path: found.path, place });
    }
  }
  return [...files.values()];
}

function entriesOf(lists: unknown, kind: FileKind): readonly (readonly [number, string])[] {
  const list = isFields(lists) ? lists[kind] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) => {
    const text = typeof entry === 'string' ? entry.trim() : '';
    return text === '' ? [] : [[index, text] as const];
  });
}
