import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../../server/src/core/fixes/apply-edits';
import { changes } from '../../../server/src/core/numbered-citations/changes';
import { toKeys } from '../../../server/src/core/numbered-citations/to-keys';
import { toNumbers } from '../../../server/src/core/numbered-citations/to-numbers';
import { findSection } from '../../../server/src/core/references-section/find-section';
import { formatting, LIBRARY } from '../references-section/draft';

const key = fc.constantFrom('zhou', 'adams', 'adams-too', 'link', 'zhou-alias', '{link}', 'nobody');
const prefix = fc.constantFrom('', '', '', 'see ', 'e.g., ', 'see *also* ', 'ü 😀 ', 'cf. [1, 2], ', 'a -- ');
const locator = fc.constantFrom(
  '',
  '',
  '',
  ', p. 3',
  ', pp. 3--4 and *passim*',
  ' [sic]',
  ', {ii, 3}',
  ', sec. 2; x',
  ' -->',
);
const cited = fc.tuple(prefix, fc.constantFrom('', '', '-'), key, locator).map((parts) => {
  const [before, minus, name, after] = parts;
  return `${before}${minus}@${name}${after}`;
});
const cluster = fc
  .tuple(fc.array(cited, { minLength: 1, maxLength: 3 }), fc.constantFrom('; ', ';', ' ; ', ';\n'))
  .map(([parts, divider]) => `[${parts.join(divider)}]`);
const narrative = fc
  .tuple(fc.constantFrom('', '-'), key, fc.constantFrom('', ' [p. 3]', ' [pp. 3--4, *x*]'))
  .map(([minus, name, after]) => `${minus}@${name}${after}`);
const role = fc
  .tuple(
    fc.constantFrom('cite', 'cite:p', 'cite:t', 'cite:year'),
    fc.array(key, { minLength: 1, maxLength: 2 }),
  )
  .map(([name, keys]) => `{${name}}\`${keys.join(',')}\``);
const citation = fc.oneof({ weight: 5, arbitrary: cluster }, { weight: 2, arbitrary: narrative }, role);

/** Where citations stand. */
const around = fc.constantFrom(
  ['Tea ', '.'],
  ['- item ', ''],
  ['1. item\n   more ', ''],
  ['> quoted ', ''],
  ['## Heading ', ''],
  ['| a | ', ' |\n|---|---|\n| b | c |'],
  ['Note.[^1]\n\n[^1]: Says ', '.'],
  ['Note.^[Says ', '.]'],
  ['*em ', '*'],
  ['**bold ', '**'],
  ['(', ')'],
  ['"', '"'],
  ['Code `', '` so'],
  ['x', 'y'],
  ['[link ', '](https://tea.example)'],
  ['<b>', '</b>'],
  ['Ünter 😀 ', '\u2019s'],
  ['Of 12 (95% CI 1\u20132) ', ':'],
);
const paragraph = fc
  .tuple(around, fc.array(citation, { minLength: 1, maxLength: 3 }), fc.constantFrom(' ', '', ', '))
  .map(([[before, after], citations, divider]) => `${before}${citations.join(divider)}${after}`);
const draft = fc
  .tuple(
    fc.constantFrom('', '---\ntitle: Tea\n---\n\n', '---\nnocite: "@link"\n---\n\n'),
    fc.array(paragraph, { minLength: 1, maxLength: 5 }),
    fc.boolean(),
  )
  .map(([front, paragraphs, isWindows]) => {
    const text = `${front}${paragraphs.join('\n\n')}\n`;
    return isWindows ? text.replaceAll('\n', '\r\n') : text;
  });

/** All but the section of references, which conversion brings up to date. */
function besideList(text: string): string {
  const place = findSection(text);
  return place.kind === 'there' ? text.slice(0, place.inner.start) + text.slice(place.inner.end) : text;
}

// Each draft is parsed a dozen times, which takes a while on a machine that does other things as well.
const PATIENCE = 120_000;

test(
  'whatever an author cites, numbers and back give the same draft, and the same numbers again',
  () => {
    let converted = 0;
    fc.assert(
      fc.property(draft, (text) => {
        const numbers = toNumbers(text, LIBRARY, formatting('vancouver'));
        if ('refused' in numbers) return;
        converted += numbers.converted;
        expect(applyEdits(text, changes(text, numbers.text))).toBe(numbers.text);
        const back = applyEdits(numbers.text, toKeys(numbers.text, LIBRARY));
        expect(besideList(back).startsWith(text.trimEnd())).toBe(true);
        const again = toNumbers(back, LIBRARY, formatting('vancouver'));
        expect(again).toEqual({ ...numbers, notes: 'notes' in again ? again.notes : [] });
      }),
      { numRuns: 300 },
    );
    // A property that holds of nothing says nothing.
    expect(converted).toBeGreaterThan(100);
  },
  PATIENCE,
);
