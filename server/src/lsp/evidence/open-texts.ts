import type { Documents } from '../documents';
import { pathOfUri } from '../file-uri';

/** The text of the open document at an absolute path, if there is one: what an author sees goes before the disk. */
export function openTexts(documents: Documents): (path: string) => string | undefined {
  return (path) => documents.all().find(({ uri }) => pathOfUri(uri) === path)?.text;
}
