// The notices that the licences of bundled packages ask for.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { DATA, LICENCES, NOTES } from './licences.mjs';

const RULE = '='.repeat(100);
const LICENCE_FILE = /^(licen[cs]e|copying)(\.\w+)?$/i;

/**
 * The text of the notices for all packages of which something is left in bundles, by esbuild's metafiles of them.
 * Throws where a package's licence is not known, because it must not be passed on then.
 */
export async function thirdPartyNotices(metafiles) {
  const folders = [...new Set(metafiles.flatMap(packageFolders))];
  const notices = await Promise.all(folders.map(noticeOf));
  const head = 'Evidence Lens is made with the works below. Their licences apply to them.';
  return [head, ...notices.toSorted(), DATA].join(`\n\n${RULE}\n\n`) + '\n';
}

function packageFolders({ outputs }) {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([file]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
}

async function noticeOf(folder) {
  const { name, version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter((file) => LICENCE_FILE.test(file)).toSorted();
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  const licence = texts.length > 0 ? texts.join('\n') : LICENCES[name];
  if (!licence) {
    throw new Error(`${folder} has no file of its licence: add it to scripts/package/licences.mjs.`);
  }
  const parts = [`${name} ${version}`, licence.replaceAll('\r\n', '\n').trim(), NOTES[name]];
  return parts.filter(Boolean).join('\n\n');
}
