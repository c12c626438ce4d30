import { expect, test } from 'vitest';
import type { Picture } from '../../client/src/status-text';
import { validation } from '../../client/src/validation-text';
import type { BaseProblem, BaseStatus } from '../../server/src/protocol';

const ready = (problems: readonly BaseProblem[]): BaseStatus => ({
  state: 'ready',
  name: 'Tea for sleep',
  version: '1.2.0',
  references: 1,
  trials: 1,
  claims: 1,
  problems,
  found: { why: 'bundled' },
  manifest: 'file:///tea/evidence.yaml',
});

const running = (base: BaseStatus): Picture => ({ server: 'running', status: { base } });

test.each<{ name: string; picture: Picture; summary: string; problems?: readonly string[] }>([
  {
    name: 'a sound base',
    picture: running(ready([])),
    summary: 'fine: There are no problems in the evidence base Tea for sleep.',
  },
  {
    name: 'one problem',
    picture: running(ready([{ severity: 'warning', text: 'a.yaml:1: x.' }])),
    summary: 'warning: There is 1 problem in the evidence base Tea for sleep.',
    problems: ['warning: a.yaml:1: x.'],
  },
  {
    name: 'many problems, all of which are told',
    picture: running(ready('abcdefgh'.split('').map((text) => ({ severity: 'error', text })))),
    summary: 'warning: There are 8 problems in the evidence base Tea for sleep.',
    problems: 'abcdefgh'.split('').map((text) => `error: ${text}`),
  },
  {
    name: 'no base',
    picture: running({ state: 'failed', message: 'no such folder' }),
    summary: 'error: The evidence base could not be read: no such folder',
  },
  {
    name: 'a base being read',
    picture: running({ state: 'loading' }),
    summary: 'busy: The evidence base is being read: try again in a moment.',
  },
  {
    name: 'no server',
    picture: { server: 'stopped' },
    summary: 'error: The language server is not running: restart it first.',
  },
])('validation tells of $name', ({ picture, summary, problems = [] }) => {
  const told = validation(picture);
  expect(`${told.summary.tone}: ${told.summary.text}`).toBe(summary);
  expect(told.problems.map(({ tone, text }) => `${tone}: ${text}`)).toEqual(problems);
});
