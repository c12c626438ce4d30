import { describe, expect, test } from 'vitest';
import { run } from './run';

const files = {
  'drafts/a,b.md': 'First a line.\nHere Tea quenches\nthirst. Tea is a drink [@nobody].\n',
  'c.md': 'Tea may be said: it quenches.\n',
};
const LINE = 'check drafts/a,b.md c.md --format';

test('text is laid out for a person', async () => {
  const { out } = await run(`${LINE} text`, { files });
  expect(out).toBe(`drafts/a,b.md:2:6 warning contradicted-claim
  Reads as: tea helps thirst. Evidence: no benefit over water.

    2 | Here Tea quenches
      |      ^^^^^^^^^^^^
    3 | thirst. Tea is a drink [@nobody].
      | ^^^^^^

  - claim tea-thirst (claims.yaml:2): Tea quenched thirst no better than water did.

drafts/a,b.md:3:26 warning unknown-citation
  No reference has the key nobody.

    3 | thirst. Tea is a drink [@nobody].
      |                          ^^^^^^

c.md:1:1 information contradicted-claim
  Reads as: tea helps thirst. Evidence: no benefit over water.

    1 | Tea may be said: it quenches.
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

  - claim tea-thirst: see above

2 statements contradict the evidence and 1 citation is unknown in 2 files; 3 statements read.
`);
});

describe('the summary of text', () => {
  test.each([
    ['', 'Nothing to report in 1 file; 0 statements read.\n'],
    ['Tea is a drink.', 'Nothing to report in 1 file; 1 statement read.\n'],
    ['Tea quenches.', '\n1 statement contradicts the evidence in 1 file; 1 statement read.\n'],
    ['[@nobody; @nobody]', '\n2 citations are unknown in 1 file; 0 statements read.\n'],
  ])('of %j', async (text, summary) => {
    const { out } = await run('check a.md', { files: { 'a.md': text } });
    expect(out.endsWith(summary)).toBe(true);
  });
});

describe('colours', () => {
  const draft = { files: { 'a.md': 'Tea quenches.' } };
  const COLOUR = '\u001b[';
  test.each([
    ['on a terminal', { terminal: 80 }, true],
    ['in a file', {}, false],
    ['with NO_COLOR', { terminal: 80, env: { NO_COLOR: '1' } }, false],
    ['with an empty NO_COLOR', { terminal: 80, env: { NO_COLOR: '' } }, true],
    ['on a dumb terminal', { terminal: 80, env: { TERM: 'dumb' } }, false],
  ])('%s', async (_, surroundings, coloured) => {
    const { out } = await run('check a.md', { ...draft, ...surroundings });
    expect(out.includes(COLOUR)).toBe(coloured);
    const { out: json } = await run('check a.md --format json', { ...draft, ...surroundings });
    expect(json.includes(COLOUR)).toBe(false);
  });
});

test('json is as scripts rely on it', async () => {
  const { out } = await run(`${LINE} json`, { files });
  const document = JSON.parse(out);
  expect(document).toMatchObject({ version: 1, files: 2, statements: 3 });
  expect(document.findings).toHaveLength(3);
  expect(document.findings[0]).toEqual({
    file: 'drafts/a,b.md',
    range: { start: { line: 1, character: 5 }, end: { line: 2, character: 6 } },
    code: 'contradicted-claim',
    severity: 'warning',
    message: 'Reads as: tea helps thirst. Evidence: no benefit over water.',
    statement: {
      text: 'Tea quenches\nthirst',
      intervention: 'tea',
      condition: 'thirst',
      outcome: 'thirst',
      direction: 'benefit',
      force: 'asserted',
      trace: ['verb'],
    },
    evidence: [{ kind: 'claim', id: 'tea-thirst' }],
  });
  expect(document.findings[1]).not.toHaveProperty('statement');
  expect(document.findings[1].suggestions).toEqual(['smith2001']);
});

test('sarif holds rules, results and files that could not be read', async () => {
  const { out } = await run(`${LINE} sarif missing.md`, { files });
  const log = JSON.parse(out);
  expect(log.version).toBe('2.1.0');
  const [sarifRun] = log.runs;
  expect(sarifRun.columnKind).toBe('utf16CodeUnits');
  expect(sarifRun.tool.driver).toMatchObject({ name: 'Evidence Lens', version: '1.2.3' });
  const rules = sarifRun.tool.driver.rules.map(({ id }: { id: string }) => id);
  for (const result of sarifRun.results) expect(rules[result.ruleIndex]).toBe(result.ruleId);
  expect(sarifRun.results.map(({ level }: { level: string }) => level)).toEqual([
    'warning',
    'warning',
    'note',
  ]);
  expect(sarifRun.results[0].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'drafts/a%2Cb.md' },
    region: { startLine: 2, startColumn: 6, endLine: 3, endColumn: 7 },
  });
  expect(sarifRun.invocations[0].executionSuccessful).toBe(false);
  expect(sarifRun.invocations[0].toolExecutionNotifications[0].message.text).toBe('It does not exist.');
});

test.each([
  ['/drafts/a b.md', 'file:///drafts/a%20b.md'],
  ['C:\\drafts\\a.md', 'file:///C:/drafts/a.md'],
  ['..\\a.md', '../a.md'],
])('sarif names the file %s by a URI', async (path, uri) => {
  const { out } = await run(['check', path, '--format', 'sarif']);
  const [notification] = JSON.parse(out).runs[0].invocations[0].toolExecutionNotifications;
  expect(notification.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
});

test('github is one workflow command per finding, escaped as the runner asks', async () => {
  const { out } = await run(`${LINE} github`, { files });
  expect(out).toBe(
    [
      '::warning file=drafts/a%2Cb.md,line=2,endLine=3,title=contradicted-claim::Reads as: tea helps thirst. Evidence: no benefit over water.',
      '::warning file=drafts/a%2Cb.md,line=3,endLine=3,col=26,endColumn=32,title=unknown-citation::No reference has the key nobody.',
      '::notice file=c.md,line=1,endLine=1,col=1,endColumn=29,title=contradicted-claim::Reads as: tea helps thirst. Evidence: no benefit over water.',
      '',
    ].join('\n'),
  );
});
