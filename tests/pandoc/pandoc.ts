import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryFromHtml } from '../../server/src/core/bibliography/format-html';
import type { Reference } from '../../server/src/core/evidence/schema/reference';

const MISSING = `Pandoc is not installed, and reference lists are compared with those that it makes: install it, on Debian by "apt-get install --no-install-recommends pandoc".`;

/** An entry of a reference list as plain text, without its number. */
export interface PandocEntry {
  readonly key: string;
  readonly text: string;
}

/**
 * The reference list that Pandoc's citeproc makes of references cited in the order given, by a style's file. Throws
 * one clear sentence where Pandoc is missing.
 */
export function pandocList(references: readonly Reference[], style: string): readonly PandocEntry[] {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-lens-pandoc-'));
  try {
    const items = references.map(({ key, csl }) => ({ ...csl, id: key }));
    const bibliography = join(folder, 'references.json');
    writeFileSync(bibliography, JSON.stringify(items));
    const draft = references.map(({ key }) => `[@${key}]`).join('\n\n');
    const args = ['--from=markdown', '--to=html', '--wrap=none', '--citeproc', `--csl=${style}`];
    return entriesOf(run([...args, `--bibliography=${bibliography}`], draft));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(args: readonly string[], input: string): string {
  try {
    return execFileSync('pandoc', args, { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw missing ? new Error(MISSING) : error;
  }
}

const ENTRY =
  /<div id="ref-([^"]+)" class="csl-entry"[^>]*>\n?(.*?)\n?<\/div>(?=\n(?:<div id="ref-|<\/div>))/gs;
const NUMBER = /<div class="csl-left-margin">.*?<\/div>/;

function entriesOf(html: string): readonly PandocEntry[] {
  return Array.from(html.matchAll(ENTRY), ([, key = '', entry = '']) => ({
    key,
    text: entryFromHtml(named(entry.replace(NUMBER, ''))).text,
  }));
}

/** Named entities as the numbered ones that the CSL engine writes. */
function named(html: string): string {
  return html
    .replace(/&amp;/g, '&#38;')
    .replace(/&lt;/g, '&#60;')
    .replace(/&gt;/g, '&#62;')
    .replace(/&quot;/g, '&#34;');
}
