import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Grammar {
  readonly repository: Readonly<
    Record<'etAl' | 'two' | 'named', { readonly match: string; readonly name: string }>
  >;
}

const { repository }: Grammar = JSON.parse(readFileSync('syntaxes/trial-name.tmLanguage.json', 'utf8'));

// Oniguruma, which runs the grammar, and JavaScript read these expressions alike; `u` stands for its default.
const patterns = Object.values(repository).map(({ match }) => new RegExp(match, 'gu'));

function namesIn(text: string): string[] {
  return patterns.flatMap((pattern) => Array.from(text.matchAll(pattern), ([found]) => found));
}

describe('the grammar of names of trials', () => {
  test.each<[text: string, names: readonly string[]]>([
    ['Hardy et al. found none.', ['Hardy et al.']],
    ['As in Dualé *et al.* (2009)', ['Dualé *et al.*']],
    ["O'Neil-Smith et al found", ["O'Neil-Smith et al"]],
    ['Hardy and Quinn (2012) found', ['Hardy and Quinn']],
    ['Hardy & Quinn 2012', ['Hardy & Quinn']],
    ['the Schwartzman trial', ['Schwartzman']],
    ['The RAPID-2 study', ['RAPID-2']],
    ['Hardy and Quinn agree.', []],
    ['the trial', []],
    ['the other trial', []],
    ['a Hardy trial', []],
    ['the Hardy trials', []],
    ['[@Hardy et al.]', []],
    ['they et al.', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test('every form has one scope', () => {
    expect(new Set(Object.values(repository).map(({ name }) => name))).toEqual(
      new Set(['entity.name.type.trial.evidence-lens']),
    );
  });

  test.each([`A${'a'.repeat(50_000)}`, 'Aa '.repeat(20_000), 'the '.repeat(20_000), "A'".repeat(20_000)])(
    'a long text is read without trying every way through it',
    (text) => {
      expect(namesIn(text)).toEqual([]);
    },
  );
});
