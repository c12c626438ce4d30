import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { commands } from 'vscode';
import { withCursor, withSpans } from '../../support/fixture';
import { codeOf, openDraft, reportedIn, type, untilReported } from './editor';

describe('diagnostics', () => {
  it('are at the place of what is reported, with what was read and the page of the code', async () => {
    const { text, spans } = withSpans(`Ketamine relieved cancer pain [@nobody2020].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim
                                ^^^^^^^^^^ unknown-citation
`);
    const { document } = await openDraft(text);
    const reported = await untilReported(
      document,
      spans.map(({ label }) => label),
    );
    assert.deepEqual(
      reported.map(({ range }) => [document.offsetAt(range.start), document.offsetAt(range.end)]),
      spans.map(({ start, end }) => [start, end]),
    );
    assert.match(reported[0]?.message ?? '', /^Reads as: ketamine helps cancer pain\. Evidence: /);
    const { code } = reported[0] ?? {};
    assert.match(String(typeof code === 'object' && code.target), /docs\/codes\/contradicted-claim\.md$/);
  });

  /** A draft with a cursor, what is typed there, and what is reported before, after, and when it is undone. */
  const TYPED: readonly [title: string, draft: string, typed: string, before: string[], after: string[]][] = [
    [
      'a word that turns the meaning',
      'Ketamine was |better than placebo for cancer pain [@hardy2012].',
      'no ',
      ['misreported-trial'],
      [],
    ],
    [
      'a sentence behind another',
      'Trials were small.|',
      ' Ketamine relieved cancer pain.',
      [],
      ['contradicted-claim'],
    ],
    ['a letter of a key', 'As was shown [@hardy2012|].', 'x', [], ['unknown-citation']],
    [
      'a comment that keeps it',
      '|Ketamine relieved cancer pain.',
      '<!-- evidence-lens-ignore: a test -->\n',
      ['contradicted-claim'],
      [],
    ],
  ];

  for (const [title, marked, typed, before, after] of TYPED) {
    it(`follow the typing of ${title}, undo and redo`, async () => {
      const { text, offset } = withCursor(`${marked}\n`);
      const { document } = await openDraft(text, 'bundled', offset);
      await untilReported(document, before);
      for (const character of typed) await type(character);
      await untilReported(document, after);
      while (document.getText() !== text) await commands.executeCommand('undo');
      await untilReported(document, before);
      while (document.getText() === text) await commands.executeCommand('redo');
    });
  }

  it('go when the draft is closed', async () => {
    const { document } = await openDraft('Ketamine relieved cancer pain.\n');
    await untilReported(document, ['contradicted-claim']);
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await untilReported(document, []);
    assert.deepEqual(reportedIn(document).map(codeOf), []);
  });
});
