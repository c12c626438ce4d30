import { referenceIndex } from '../evidence/reference-index';
import type { Span } from '../span';
import type { BaseSources } from './base-file';
import { placesOf, type RecordName } from './find-names';

/** A stretch of one of the base's files. */
export interface PlaceInBase {
  readonly file: string;
  readonly span: Span;
}

/**
 * Every place in the base's files that speaks of the same record as the name does: of a reference under any of its
 * keys. The record itself is among them if `withDefinition` says so.
 */
export function referencesInBase(
  name: Omit<RecordName, 'span'>,
  sources: BaseSources,
  withDefinition: boolean,
): readonly PlaceInBase[] {
  return namesFor(name, sources)
    .flatMap((other) => placesOf({ ...name, name: other }, sources))
    .filter(({ isDefinition }) => withDefinition || !isDefinition)
    .map(({ file, span }) => ({ file: file.path, span }));
}

/** The name itself and, of a reference, every other key that means it: what drafts may cite it by. */
export function namesFor({ kind, name }: Omit<RecordName, 'span'>, { base }: BaseSources): readonly string[] {
  const reference = kind === 'reference' ? referenceIndex(base).get(name) : undefined;
  return reference ? [...new Set([reference.key, ...reference.aliases])] : [name];
}
