import { originOf } from '../evidence/origin-of';
import { referenceIndex } from '../evidence/reference-index';
import { isOwnList } from '../navigation/own-list';
import type { Span } from '../span';
import type { BaseFileKind, BaseSources } from './base-file';
import { placesOf, type RecordName } from './find-names';
import type { NamedKind } from './roles';

/**
 * Where a record stands: the file relative to the base's folder, with the span of its name where the text of the
 * file is at hand, or else with the zero-based line and UTF-16 character where it begins.
 */
export type RecordPlace =
  | { readonly file: string; readonly span: Span }
  | { readonly file: string; readonly line: number; readonly character: number };

/**
 * Where the record of a name stands; another key of a reference leads to the reference itself. Several places where
 * several records have the name, none where no record has.
 */
export function definitionsOf(name: Omit<RecordName, 'span'>, sources: BaseSources): readonly RecordPlace[] {
  const own = name.kind === 'reference' ? ownKey(name.name, sources) : name.name;
  const files = sources.files.filter(({ kind }) => DEFINED_IN[name.kind].includes(kind));
  const written = files.flatMap((file) => {
    // A list of the draft's own may have a reference of the base under another key.
    const key = isOwnList(file.path, sources.base) ? name.name : own;
    return placesOf({ ...name, name: key }, { files: [file] }).filter(({ isDefinition }) => isDefinition);
  });
  // A record may have its own key among its further ones.
  const first = written.some(({ isFurther }) => !isFurther)
    ? written.filter(({ isFurther }) => !isFurther)
    : written;
  if (first.length > 0) return first.map(({ file, span }) => ({ file: file.path, span }));
  const origin = name.kind === 'arm' ? undefined : originOf(sources.base, name.kind, own);
  return origin ? [origin] : [];
}

/** The files in which names of a kind are given; the others need not be read. */
const DEFINED_IN: Readonly<Record<NamedKind, readonly BaseFileKind[]>> = {
  concept: ['concepts'],
  reference: ['references', 'annotations'],
  trial: ['trials'],
  claim: ['claims'],
  fact: ['facts'],
  arm: ['trials'],
};

function ownKey(key: string, { base }: BaseSources): string {
  return referenceIndex(base).get(key)?.key ?? key;
}
