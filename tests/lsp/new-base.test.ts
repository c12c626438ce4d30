import { describe, expect, test } from 'vitest';
import type { NewBase, NewBaseMethod } from '../../server/src/protocol';
import { endedSessions } from '../support/lsp-session';

const METHOD: NewBaseMethod = 'evidenceLens/newBase';
const begin = endedSessions();

async function newBase(params: object): Promise<NewBase> {
  const session = await begin();
  return session.client.sendRequest<NewBase>(METHOD, params);
}

const LIST = { path: 'list.json', text: '[{"id":"a2001","type":"book"}]' };

describe('a new base, asked for in the editor', () => {
  test.each([
    ['without a reference list', {}, ['references.yaml'], 0],
    ['with one from elsewhere', { bibliography: { ...LIST, isThere: false } }, ['list.json'], 1],
    ['with one that is there', { bibliography: { ...LIST, isThere: true } }, [], 1],
  ])('%s', async (_, given, list, references) => {
    const made = await newBase({ folder: 'tea-review', ...given });
    if ('refused' in made) throw new Error(made.refused);
    expect(made).toMatchObject({ references, problems: [] });
    expect(made.files.map(({ path }) => path)).toEqual([
      'evidence.yaml',
      ...list,
      'concepts.yaml',
      'trials.yaml',
      'claims.yaml',
      'facts.yaml',
      'annotations.yaml',
    ]);
    expect(made.files[0]?.text).toContain('name: Tea review\n');
  });

  test('from a list that cannot be read: told why', async () => {
    expect(
      await newBase({ folder: 'x', bibliography: { path: 'x.docx', text: '', isThere: false } }),
    ).toEqual({
      refused: expect.stringMatching(/^References cannot be read from "x\.docx"/),
    });
  });

  test('with parameters of another shape: what can be made is made', async () => {
    const made = await newBase({ folder: 7, bibliography: 'x' });
    expect('files' in made && made.files[0]?.text).toContain('name: Evidence base\n');
  });
});
