import { describe, expect, test } from 'vitest';
import { barLine, type Picture, type StatusLine, statusLines } from '../../client/src/status-text';
import type { BaseFound, BaseStatus, DocumentStatus } from '../../server/src/protocol';
import { READY_BASE } from '../support/ready-base';

const DOCUMENT: DocumentStatus = {
  uri: 'file:///draft.md',
  languageId: 'markdown',
  statements: 34,
  citations: 1,
  findings: 2,
  notes: [],
};
const BASE_SENTENCES = [
  'fine: Evidence base: Tea for sleep, version 1.2.0.',
  'fine: It is in evidence/tea, the nearest evidence.yaml above the draft.',
  'fine: It holds 84 references, 40 trials, 1 claim.',
];

function running(base: BaseStatus, document?: DocumentStatus): Picture {
  return { server: 'running', status: document ? { base, document } : { base } };
}

const drawn = ({ tone, text }: StatusLine): string => `${tone}: ${text}`;

describe('the status bar', () => {
  test.each<{ name: string; picture: Picture; bar: string }>([
    { name: 'a base', picture: running(READY_BASE), bar: 'fine: Tea for sleep: 84 refs, 40 trials, 1 claim' },
    {
      name: 'a base with warnings',
      picture: running({ ...READY_BASE, problems: [{ severity: 'warning', text: 'x' }] }),
      bar: 'fine: Tea for sleep: 84 refs, 40 trials, 1 claim',
    },
    {
      name: 'a base that is in use as it was before',
      picture: running({ ...READY_BASE, outdated: 'evidence.yaml:1:1 x' }),
      bar: 'warning: Tea for sleep: 84 refs, 40 trials, 1 claim',
    },
    {
      name: 'a base with errors',
      picture: running({ ...READY_BASE, problems: [{ severity: 'error', text: 'x' }] }),
      bar: 'warning: Tea for sleep: 84 refs, 40 trials, 1 claim, 1 problem',
    },
    {
      name: 'a base of a long name',
      picture: running({ ...READY_BASE, name: 'Tea and coffee for sleep in insomnia' }),
      bar: 'fine: Tea and coffee for sleep in…: 84 refs, 40 trials, 1 claim',
    },
    {
      name: 'a folder that is turned off',
      picture: running(READY_BASE, { ...DOCUMENT, findings: 0, quiet: 'turned-off' }),
      bar: 'fine: Evidence Lens: off',
    },
    { name: 'no server', picture: { server: 'stopped' }, bar: 'error: Evidence Lens: not running' },
    { name: 'a server that starts', picture: { server: 'starting' }, bar: 'busy: Evidence Lens: starting' },
    {
      name: 'a server that has not answered',
      picture: { server: 'running' },
      bar: 'busy: Evidence Lens: starting',
    },
    {
      name: 'a base being read',
      picture: running({ state: 'loading' }),
      bar: 'busy: Evidence Lens: starting',
    },
    {
      name: 'no base',
      picture: running({ state: 'failed', message: 'x' }),
      bar: 'error: Evidence Lens: no evidence base',
    },
  ])('tells of $name', ({ picture, bar }) => {
    expect(drawn(barLine(picture))).toBe(bar);
  });
});

const EXPLAINED: { name: string; picture: Picture; lines: string[] }[] = [
  {
    name: 'findings',
    picture: running(READY_BASE, DOCUMENT),
    lines: [
      ...BASE_SENTENCES,
      'fine: This draft: 34 statements and 1 citation read, 2 findings (see Problems).',
    ],
  },
  {
    name: 'everything agrees',
    picture: running(READY_BASE, { ...DOCUMENT, findings: 0, quiet: 'all-agree' }),
    lines: [
      ...BASE_SENTENCES,
      'fine: This draft: 34 statements and 1 citation read.',
      'fine: Nothing in them opposes the evidence.',
    ],
  },
  {
    name: 'a base without claims and trials',
    picture: running(
      { ...READY_BASE, claims: 0, trials: 0 },
      { ...DOCUMENT, findings: 0, quiet: 'all-agree' },
    ),
    lines: [
      ...BASE_SENTENCES.slice(0, -1),
      'fine: It holds 84 references, 0 trials, 0 claims.',
      'fine: This draft: 34 statements and 1 citation read.',
      'fine: The base has no claims or trials to hold them against.',
    ],
  },
  {
    name: 'nothing recognised',
    picture: running(READY_BASE, { ...DOCUMENT, statements: 0, quiet: 'nothing-recognised' }),
    lines: [
      ...BASE_SENTENCES,
      'fine: This draft: nothing in it was recognised.',
      'fine: It cites nothing, and no sentence says what a treatment of the base does.',
    ],
  },
  {
    name: 'a language that is not judged',
    picture: running(READY_BASE, { ...DOCUMENT, languageId: 'latex', quiet: 'language-not-judged' }),
    lines: [
      ...BASE_SENTENCES,
      'fine: This document is not checked: only Markdown, Quarto and R Markdown are.',
    ],
  },
  {
    name: 'a document that the server does not know',
    picture: running(READY_BASE, { ...DOCUMENT, quiet: 'not-open' }),
    lines: [
      ...BASE_SENTENCES,
      'fine: The language server does not know this document, so it is not checked.',
    ],
  },
  {
    name: 'no document',
    picture: running(READY_BASE),
    lines: [...BASE_SENTENCES, 'fine: No draft is open. Open a Markdown file to have it checked.'],
  },
  {
    name: 'parts that were not read',
    picture: running(READY_BASE, { ...DOCUMENT, notes: ['Line 3 is too long to read.'] }),
    lines: [
      ...BASE_SENTENCES,
      'fine: This draft: 34 statements and 1 citation read, 2 findings (see Problems).',
      'warning: Line 3 is too long to read.',
    ],
  },
  {
    name: 'a base with many problems',
    picture: running(
      { ...READY_BASE, problems: 'a b c d e f g'.split(' ').map((text) => ({ severity: 'error', text })) },
      DOCUMENT,
    ),
    lines: [
      ...BASE_SENTENCES,
      'warning: The evidence base has 7 problems; records with errors are left out.',
      'warning: a',
      'warning: b',
      'warning: c',
      'warning: d',
      'warning: e',
      'warning: And 2 more.',
      'fine: This draft: 34 statements and 1 citation read, 2 findings (see Problems).',
    ],
  },
  {
    name: 'a base that is in use as it was before',
    picture: running({ ...READY_BASE, outdated: 'evidence.yaml:2:1 x' }, DOCUMENT),
    lines: [
      ...BASE_SENTENCES,
      'warning: It is in use as it was before, as it cannot be read at the moment:',
      'warning: evidence.yaml:2:1 x',
      'fine: This draft: 34 statements and 1 citation read, 2 findings (see Problems).',
    ],
  },
  {
    name: 'a base that was found and cannot be read',
    picture: running({ state: 'failed', message: 'gone', found: { why: 'nearest', folder: 'tea' } }),
    lines: [
      'error: The evidence base could not be read: gone',
      'fine: It is in tea, the nearest evidence.yaml above the draft.',
      'fine: No draft is open. Open a Markdown file to have it checked.',
    ],
  },
  {
    name: 'a base that cannot be read',
    picture: running({ state: 'failed', message: 'no such folder' }, { ...DOCUMENT, quiet: 'no-base' }),
    lines: [
      'error: The evidence base could not be read: no such folder',
      'warning: Without evidence, nothing is checked.',
    ],
  },
  {
    name: 'a base being read',
    picture: running({ state: 'loading' }, { ...DOCUMENT, quiet: 'no-base' }),
    lines: ['busy: The evidence base is being read.'],
  },
  {
    name: 'a server that starts',
    picture: { server: 'starting' },
    lines: ['busy: The language server is starting.'],
  },
  {
    name: 'no server',
    picture: { server: 'stopped' },
    lines: [
      'error: The language server is not running, so nothing is checked.',
      'fine: Restart it, or look in the output for the cause.',
    ],
  },
];

const FOUND: [BaseFound, string][] = [
  [{ why: 'front-matter', folder: 'tea' }, 'It is in tea, as the front matter of the draft says.'],
  [
    { why: 'nearest', folder: '.' },
    'It is in the top folder of the workspace, the nearest evidence.yaml above the draft.',
  ],
  [{ why: 'setting', folder: 'tea' }, 'It is in tea, as the setting evidenceLens.base says.'],
  [{ why: 'setting' }, 'It comes with Evidence Lens, as the setting evidenceLens.base says.'],
  [{ why: 'bundled' }, 'It comes with Evidence Lens, and there is no other for the draft.'],
];

describe('a click on it', () => {
  test.each(FOUND)('tells where the base is and why: %j', (found, sentence) => {
    expect(statusLines(running({ ...READY_BASE, found })).map(({ text }) => text)).toContain(sentence);
  });

  test.each(EXPLAINED)('explains $name', ({ picture, lines }) => {
    expect(statusLines(picture).map(drawn)).toEqual(lines);
  });
});
