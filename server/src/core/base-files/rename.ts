import * as v from 'valibot';
import { originOf } from '../evidence/origin-of';
import { quote, quotePath } from '../evidence/quote';
import { referenceIndex } from '../evidence/reference-index';
import { CitationKey, Id } from '../evidence/schema/common';
import type { Span } from '../span';
import { type BaseFile, type BaseSources, isEditable, isYaml, yamlOf } from './base-file';
import { placesOf, type RecordName } from './find-names';
import { keysReplaced } from './list-keys';
import type { Mention } from './mentions';
import type { NamedKind } from './roles';
import { written } from './written';

/** A stretch of one of the base's files, and what is written there instead. */
export interface EditInBase {
  readonly file: BaseFile;
  readonly span: Span;
  readonly text: string;
}

/** What is changed in the base's files, or one sentence on why nothing is. */
export type Renamed =
  | { readonly edits: readonly EditInBase[]; readonly newName: string }
  | { readonly refused: string };

/**
 * Gives a record another name wherever the base's files write it. Refused for a name that is malformed or taken, for
 * a record that stands in no file of the base, and where a file cannot be changed safely.
 */
export function renameInBase(name: Omit<RecordName, 'span'>, wanted: string, sources: BaseSources): Renamed {
  const newName = wanted.trim();
  const places = placesOf(name, sources);
  const refused =
    malformed(name.kind, newName) ?? taken(name, newName, sources) ?? untouchable(name, places, sources);
  if (refused !== undefined) return { refused };
  const edits: EditInBase[] = [];
  for (const place of places) {
    const atPlace = isKeyOfList(place) ? inList(place, places, newName) : [toEdit(place, newName)];
    if (!atPlace) return { refused: byHand(place, newName) };
    edits.push(...atPlace);
  }
  return { edits, newName };
}

/** Whether it is the key of a record in a list of a format that may give none, or not take every key. */
function isKeyOfList({ file, isDefinition, isFurther }: Mention): boolean {
  return isDefinition && !isFurther && !isYaml(file);
}

/** All that changes with the keys of a list, once for each list. Nothing where it would not be read as it is meant. */
function inList(
  place: Mention,
  places: readonly Mention[],
  newName: string,
): readonly EditInBase[] | undefined {
  const { file, name } = place;
  if (places.find((one) => one.file === file && isKeyOfList(one)) !== place) return [];
  return keysReplaced(file, name, newName)?.map(({ span, newText }) => ({ file, span, text: newText }));
}

function byHand({ file, name }: Mention, newName: string): string {
  const path = quotePath(file.path);
  return `${quote(name)} in ${path} cannot be replaced by ${quote(newName)}, which would not be read as the key of its record: write it there.`;
}

/** Why no record can be given this name, whichever it is. */
function malformed(kind: NamedKind, newName: string): string | undefined {
  const { success, issues } = v.safeParse(kind === 'reference' ? CitationKey : Id, newName);
  return success ? undefined : `${quote(newName)} ${issues[0].message}.`;
}

/** Why another record stands in the way of a name. */
function taken(name: Omit<RecordName, 'span'>, newName: string, sources: BaseSources): string | undefined {
  if (newName === name.name) return undefined;
  const holder = placesOf({ ...name, name: newName }, sources).find(({ isDefinition }) => isDefinition);
  const { base } = sources;
  const isInherited = name.kind !== 'arm' && originOf(base, name.kind, newName) !== undefined;
  const isKey = name.kind === 'reference' && referenceIndex(base).get(newName) !== undefined;
  if (!holder && !isInherited && !isKey) return undefined;
  const where = holder ? ` in ${quotePath(holder.file.path)}` : '';
  return `There is ${ARTICLES[name.kind]} called ${quote(newName)} already${where}: choose another name.`;
}

const ARTICLES = {
  concept: 'a concept',
  reference: 'a reference',
  trial: 'a trial',
  claim: 'a claim',
  fact: 'a fact',
  arm: 'an arm',
} as const satisfies Record<NamedKind, string>;

/** Why the files cannot be changed. */
function untouchable(
  name: Omit<RecordName, 'span'>,
  places: readonly Mention[],
  { files }: BaseSources,
): string | undefined {
  const shown = quote(name.name);
  if (!places.some(({ isDefinition }) => isDefinition)) {
    return `${shown} stands in no file of this base: rename it where it comes from.`;
  }
  const listed = places.find(({ isExact, isList }) => !isExact && isList);
  if (listed) return `${shown} is not written as such in ${quotePath(listed.file.path)}: rename it there.`;
  const large = files.find((file) => isYaml(file) && !isEditable(file));
  if (large) return `${quotePath(large.path)} is too large to be searched for ${shown}: split it.`;
  const broken = files.find((file) => isYaml(file) && yamlOf(file).problems.length > 0);
  if (!broken) return undefined;
  const line = yamlOf(broken).problems[0]?.line ?? 0;
  return `${quotePath(broken.path)} has a mistake in line ${line + 1}, so not all of ${shown} is found: correct it first.`;
}

function toEdit({ file, span, isExact, isList }: Mention, newName: string): EditInBase {
  const isQuoted = isList || (isExact && /["']/.test(file.text.charAt(span.start - 1)));
  const text = isQuoted || !isYaml(file) ? newName : written(newName, file);
  return { file, span, text };
}
