// The README as VS Code shows it on the extension's page.
import { readFile } from 'node:fs/promises';

/** Where the pages that the README links to are for readers of the package. */
const PAGES = 'https://github.com/evidence-lens/evidence-lens/blob/main/';

/**
 * The README with its pictures in it and its links whole: the page of an extension shows no files of the package, and
 * it is often read where there is no network.
 */
export async function inlinedImages(readme) {
  const images = [...new Set([...readme.matchAll(/!\[[^\]]*\]\(([^):]+\.png)\)/g)].map(([, file]) => file))];
  const inlined = await Promise.all(
    images.map(async (file) => [file, `data:image/png;base64,${await readFile(file, 'base64')}`]),
  );
  const uris = new Map(inlined);
  return readme.replaceAll(
    /\]\(([^)#:][^):]*)\)/g,
    (_, target) => `](${uris.get(target) ?? PAGES + target})`,
  );
}
