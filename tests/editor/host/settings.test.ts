import { strict as assert } from 'node:assert';
import { afterEach, describe, it } from 'mocha';
import {
  type CodeLens,
  ConfigurationTarget,
  commands,
  extensions,
  type Hover,
  type InlayHint,
  type Position,
  Range,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode';
import { openDraft, show, shownOutput, type, until, untilReported, uriIn } from './editor';
import { runningServer, sentTo } from './server-processes';

const WRONG = 'Ketamine relieved cancer pain.\n';

/** The setting of this value has a draft reported otherwise, and it is as before when nothing is set any more. */
function quiets(name: string, value: unknown, text = WRONG): () => Promise<void> {
  return async () => {
    const { document } = await openDraft(text);
    await untilReported(document, ['contradicted-claim']);
    await set(name, value);
    await untilReported(document, []);
    await set(name, undefined);
    await untilReported(document, ['contradicted-claim']);
  };
}

/** What changes at once when a setting of the manifest is changed. */
const CHANGES: Readonly<Record<string, () => Promise<void>>> = {
  'evidenceLens.base': async () => {
    const { document } = await openDraft('Tea improves sleep in insomnia [@lee2001].\n');
    await untilReported(document, ['unknown-citation']);
    await set('base', '../doubters');
    await untilReported(document, ['contradicted-claim']);
    await set('base', '../believers');
    await untilReported(document, []);
    await set('base', undefined);
    await untilReported(document, ['unknown-citation']);
  },
  'evidenceLens.enabled': quiets('enabled', false),
  'evidenceLens.languages': quiets('languages', ['quarto']),
  'evidenceLens.exclude': quiets('exclude', ['draft-*']),
  'evidenceLens.severity': quiets('severity', { 'contradicted-claim': 'off' }),
  'evidenceLens.hedged': quiets('hedged', 'off', 'Ketamine may relieve cancer pain.\n'),
  'evidenceLens.debounce': async () => {
    const { document } = await openDraft(WRONG);
    await untilReported(document, ['contradicted-claim']);
    const sent = sentTo(await until('a server runs', runningServer));
    await set('debounce', 7);
    await until('the server is told', () => sent.some((message) => /"debounce":7\b/.test(message)));
    await set('debounce', undefined);
  },
  'evidenceLens.decorations': async () => {
    const { document } = await openDraft(WRONG);
    await untilReported(document, ['contradicted-claim']);
    const sent = sentTo(await until('a server runs', runningServer));
    await set('decorations', true);
    await until('marks are asked for', () => sent.some((message) => message.includes('evidenceLens/marks')));
    await set('decorations', undefined);
  },
  'evidenceLens.codeLens': async () => {
    const { document } = await show(uriIn('library', 'library.bib'));
    await until('there are lenses', async () => (await lensesIn(document.uri)).length > 0);
    await set('codeLens', false);
    await until('there are none', async () => (await lensesIn(document.uri)).length === 0);
    await set('codeLens', undefined);
    await until('there are lenses again', async () => (await lensesIn(document.uri)).length > 0);
  },
  'evidenceLens.inlayHints': async () => {
    const { document } = await openDraft('There was none [@hardy2012].\n');
    await untilReported(document, []);
    assert.deepEqual(await hintsIn(document), []);
    await set('inlayHints', true);
    await until('there are hints', async () => (await hintsIn(document)).join() === 'Hardy 2012');
    await set('inlayHints', undefined);
    await until('there are none', async () => (await hintsIn(document)).length === 0);
  },
  'evidenceLens.citationStyle': async () => {
    const { document } = await openDraft('There was none [@hardy2012].\n');
    await untilReported(document, []);
    const listedAs = (entry: RegExp) => async () => {
      await commands.executeCommand('evidenceLens.updateBibliography');
      return entry.test(document.getText());
    };
    await until('the list is in Vancouver style', listedAs(/^1\. Hardy J, /m));
    await set('citationStyle', 'apa');
    const cite = document.positionAt(document.getText().indexOf('hardy2012'));
    await until('the card is in APA style', async () => /Hardy, J/.test(await cardAt(document, cite)));
    await until('the list is in APA style', listedAs(/^Hardy, J\., /m));
    await set('citationStyle', undefined);
    await until('the list is in Vancouver style again', listedAs(/^1\. Hardy J, /m));
  },
  'evidenceLens.retractions': async () => {
    const { document } = await openDraft('There is pain [@treede2015].\n');
    await untilReported(document, []);
    await workspace.fs.writeFile(uriIn('bundled', 'retractions.csv'), new TextEncoder().encode(RETRACTED));
    await set('retractions', 'retractions.csv');
    await untilReported(document, ['retracted-reference']);
    await set('retractions', undefined);
    await untilReported(document, []);
  },
  'evidenceLens.updateBibliographyOnSave': async () => {
    const text = 'There was none [@hardy2012].\n';
    const { document } = await openDraft(text);
    await untilReported(document, []);
    await commands.executeCommand('evidenceLens.updateBibliography');
    await type('So it was [@salas2012]. ');
    await untilReported(document, []);
    await document.save();
    assert.doesNotMatch(document.getText(), /<!-- @salas2012 -->/);
    await set('updateBibliographyOnSave', true);
    await until('saving brings the list up to date', async () => {
      await type(' ');
      await document.save();
      return /<!-- @salas2012 -->/.test(document.getText());
    });
    assert.equal(document.isDirty, false, 'What was saved has the list.');
    await set('updateBibliographyOnSave', undefined);
  },
  'evidenceLens.trace.server': async () => {
    const { document } = await openDraft(WRONG);
    await untilReported(document, ['contradicted-claim']);
    await commands.executeCommand('evidenceLens.showOutput');
    await until('the output is shown', shownOutput);
    await commands.executeCommand(TRACE);
    await commands.executeCommand('evidenceLens.restartServer');
    const sent = sentTo(await until('a server runs', runningServer));
    await set('trace.server', 'verbose');
    await until('the server is to tell all', () => sent.some((message) => TOLD_ALL.test(message)));
    await set('trace.server', undefined);
  },
};

/** A list of retractions, in which a paper of the bundled base never was but here. */
const RETRACTED = `RetractionDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason
5/3/2015 0:00,10.1097/j.pain.0000000000000160,0,Retraction,+Fake Data;
`;

async function cardAt(document: TextDocument, place: Position): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, place);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

async function lensesIn(uri: Uri): Promise<CodeLens[]> {
  return commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri);
}

/** The inlay hints of a document, as text. */
async function hintsIn(document: TextDocument): Promise<string[]> {
  const whole = new Range(0, 0, document.lineCount, 0);
  const hints = await commands.executeCommand<InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    whole,
  );
  return hints.map(({ label }) =>
    typeof label === 'string' ? label.trim() : label.map(({ value }) => value).join(''),
  );
}

async function set(name: string, value: unknown): Promise<void> {
  const isForFolder = name === 'base' || name === 'retractions';
  const settings = workspace.getConfiguration('evidenceLens', uriIn('bundled', 'draft.md'));
  const target = isForFolder ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace;
  await settings.update(name, value, target);
}

const TOLD_ALL = /"\$\/setTrace".*"verbose"/;

/** The editor's command for the log level "Trace" of the output that is shown. */
const TRACE = 'workbench.action.output.activeOutputLogLevel.1';

describe('a setting that is changed', () => {
  afterEach(() => commands.executeCommand('workbench.action.closePanel'));

  const manifest = extensions.getExtension('evidence-lens.evidence-lens')?.packageJSON;
  const groups: { properties: object }[] = manifest.contributes.configuration;
  const names = groups.flatMap(({ properties }) => Object.keys(properties));
  for (const name of names) {
    it(`counts at once: ${name}`, async () => {
      const change = CHANGES[name];
      assert.ok(change, `No test changes ${name}: add one to tests/editor/host/settings.test.ts.`);
      await change();
    });
  }
});
