import { stringify } from 'yaml';
import { type BaseFile, isJson } from './base-file';
import type { TypedWord } from './typed-word';

/** A name as the file writes it where there are no quotes yet: in quotes where it would be read as something else. */
export function written(name: string, file: BaseFile): string {
  return isJson(file) ? JSON.stringify(name) : stringify(name, { schema: 'core', lineWidth: 0 }).trimEnd();
}

/** A name as it goes into the place of the word being typed, whose quotes stay and are closed. */
export function writtenFor(name: string, { quote, isClosed }: TypedWord, file: BaseFile): string {
  if (quote === '') return written(name, file);
  return isClosed ? name : `${name}${quote}`;
}
