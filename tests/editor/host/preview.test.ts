import { describe, it } from 'mocha';
import { commands } from 'vscode';
import { type Folder, openDraft, until } from './editor';

/** What a draft of a folder holds, and what its preview shows in the end. */
const SHOWN: readonly [what: string, folder: Folder, draft: string, shows: RegExp][] = [
  [
    'citations as printed',
    'bundled',
    'There was none [@hardy2012].',
    /title="Hardy [^"]*"[^>]*>\[1\]<\/span>/,
  ],
  [
    'the reference list',
    'bundled',
    'There was none [@hardy2012].',
    /<section class="evidence-lens-references">[\s\S]*<li>Hardy /,
  ],
  [
    'what is reported',
    'bundled',
    'Ketamine relieved cancer pain.',
    /evidence-lens-warning" title="Reads as: ketamine helps cancer pain/,
  ],
  [
    'a style of names and years',
    'bundled',
    '---\ncsl: apa\n---\n\nThere was none [@hardy2012].',
    />\(Hardy 2012\)<\/span>[\s\S]*<ul>/,
  ],
  [
    'a key that no reference has',
    'bundled',
    'So it was [@nobody2020].',
    /evidence-lens-unknown[^>]*>\[nobody2020\?/,
  ],
  ['a base of one’s own', 'believers', 'So it was [@lee2001].', /title="Lee A\. Tea at night/],
];

describe('the Markdown preview', () => {
  for (const [what, folder, draft, shows] of SHOWN) {
    it(`shows ${what}`, async () => {
      const { document } = await openDraft(`${draft}\n`, folder);
      await until(`the preview shows ${String(shows)}`, async () => {
        // What a preview shows is asked ahead by the preview before it.
        return shows.test(await commands.executeCommand<string>('markdown.api.render', document));
      });
    });
  }
});
