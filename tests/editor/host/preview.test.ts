import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { commands } from 'vscode';
import { openDraft, until } from './editor';

describe('the Markdown preview', () => {
  it('shows citations as printed, the reference list and what is reported', async () => {
    const { document } = await openDraft('Ketamine relieved cancer pain [@hardy2012].\n');
    const html = await until('the preview of a draft that was read', async () => {
      // What a preview shows is asked ahead by the preview before it.
      const rendered = await commands.executeCommand<string>('markdown.api.render', document);
      return rendered.includes('evidence-lens-citation') ? rendered : undefined;
    });
    assert.match(html, /title="Hardy [^"]*"[^>]*>\[1\]<\/span>/);
    assert.match(html, /<section class="evidence-lens-references">[\s\S]*<li>Hardy /);
    assert.match(html, /evidence-lens-warning" title="Reads as: ketamine helps cancer pain/);
  });
});
