import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Grammar {
  readonly repository: {
    readonly cluster: { readonly begin: string };
    readonly key: { readonly match: string };
  };
}

const { repository }: Grammar = JSON.parse(readFileSync('syntaxes/citation.tmLanguage.json', 'utf8'));

// Oniguruma, which runs the grammar, and JavaScript read these expressions alike; `u` stands for its default.
const key = new RegExp(repository.key.match, 'gu');
const cluster = new RegExp(repository.cluster.begin, 'gu');

describe('the grammar of citations', () => {
  test.each<{ text: string; keys: string[] }>([
    { text: '[@hardy2012]', keys: ['@hardy2012'] },
    { text: '[see @hardy2012, p. 3; -@lee_2001]', keys: ['@hardy2012', '-@lee_2001'] },
    { text: 'As @hardy2012 [p. 3] found.', keys: ['@hardy2012'] },
    { text: 'So says @lee2001.', keys: ['@lee2001'] },
    { text: '@{a key}', keys: [] },
    { text: '@{doi:10.1/x}', keys: ['@{doi:10.1/x}'] },
    { text: '@smith:2001-a:', keys: ['@smith:2001-a'] },
    { text: '@müller2001', keys: ['@müller2001'] },
    { text: 'a@b.org', keys: [] },
    { text: 'first.last@b.org', keys: [] },
    { text: 'https://a.org/@user', keys: [] },
    { text: '@@twice', keys: [] },
    { text: '@ alone', keys: [] },
  ])('keys of $text', ({ text, keys }) => {
    expect([...text.matchAll(key)].map(([found]) => found)).toEqual(keys);
  });

  test.each([
    { text: '[@hardy2012]', starts: true },
    { text: '[see @hardy2012, p. 3; -@lee2001]', starts: true },
    { text: '[-@{doi:10.1/x}]', starts: true },
    { text: '[write to a@b.org]', starts: false },
    { text: '[@user](https://a.org)', starts: false },
    { text: '[@user][there]', starts: false },
    { text: '[@user]: https://a.org', starts: false },
    { text: '[no key]', starts: false },
    { text: '[@open', starts: false },
  ])('$text is a cluster: $starts', ({ text, starts }) => {
    expect([...text.matchAll(cluster)].length > 0).toBe(starts);
  });

  test.each([
    ['an unclosed bracket', `[${'see a@b '.repeat(3000)}`],
    ['many brackets', '['.repeat(10_000)],
    ['a long key', `@${'a.'.repeat(10_000)}`],
  ])('%s is read without trying every way through it', (_, text) => {
    expect([...text.matchAll(cluster)]).toHaveLength(0);
    expect([...text.matchAll(key)].length).toBeLessThan(2);
  });
});
