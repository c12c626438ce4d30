import { writeFile } from 'node:fs/promises';
import { packageContents } from './contents.mjs';
import { vsix } from './vsix.mjs';

/** Packs the extension as it was built last into a file, and gives the package's size in bytes. */
export async function packExtension(file) {
  const packed = vsix(await packageContents());
  await writeFile(file, packed);
  return packed.length;
}
