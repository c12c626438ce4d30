// The README as VS Code shows it on the extension's page.
import { readFile } from 'node:fs/promises';

/** Where the pages that the README links to are for readers of the package. */
const PAGES = 'https://github.com/evidence-lens/evidence-lens/blob/main/';

/** A picture in two themes: the page of an extension shows plain images only, so that the light one stays. */
const PICTURE = /<picture>\s*<source [^>]*>\s*<img src="([^"]*)" alt="([^"]*)">\s*<\/picture>/g;

/**
 * The README with its pictures in it and its links whole: the page of an extension shows no files of the package, and
 * it is often read where there is no network.
 */
export async function inlinedImages(written) {
  const readme = written.replaceAll(PICTURE, '![$2]($1)');
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
