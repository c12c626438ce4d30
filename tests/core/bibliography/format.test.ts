import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFormatter, type Style } from '../../../server/src/core/bibliography/format';
import { formatPlain } from '../../../server/src/core/bibliography/format-plain';
import type { CslItem } from '../../../server/src/core/evidence/schema/reference';
import { nastyText } from '../hover/any-record';

const STYLES = new URL('../../../data/styles/', import.meta.url);

function load(file: string): string {
  return readFileSync(new URL(file, STYLES), 'utf8');
}

function item(fields: Partial<CslItem> = {}): CslItem {
  return { id: 'x', type: 'article-journal', ...fields };
}

const hardy = item({
  title:
    'Randomized, double-blind, placebo-controlled study to assess the efficacy and toxicity of subcutaneous ketamine in the management of cancer pain',
  author: ['Hardy', 'Quinn', 'Fazekas', 'Plummer', 'Eckermann', 'Agar', 'Spruyt'].map((family) => ({
    family,
    given: 'J.',
  })),
  'container-title': 'Journal of Clinical Oncology',
  'container-title-short': 'J Clin Oncol',
  volume: 30,
  issue: 29,
  page: '3611-3617',
  issued: { 'date-parts': [[2012]] },
  DOI: '10.1200/JCO.2012.42.1081',
});

const book = item({
  type: 'book',
  title: 'Pain: a textbook',
  editor: [{ family: 'Wall', given: 'Patrick' }],
  publisher: 'Churchill',
  issued: { 'date-parts': [['1999']] },
});

test('a journal article in Vancouver style', () => {
  expect(format('vancouver', hardy)).toMatchInlineSnapshot(`
    {
      "markdown": "Hardy J, Quinn J, Fazekas J, Plummer J, Eckermann J, Agar J, et al. Randomized, double-blind, placebo-controlled study to assess the efficacy and toxicity of subcutaneous ketamine in the management of cancer pain. J Clin Oncol. 2012;30(29):3611–7.",
      "styled": true,
      "text": "Hardy J, Quinn J, Fazekas J, Plummer J, Eckermann J, Agar J, et al. Randomized, double-blind, placebo-controlled study to assess the efficacy and toxicity of subcutaneous ketamine in the management of cancer pain. J Clin Oncol. 2012;30(29):3611–7.",
    }
  `);
});

test('a journal article in AMA style', () => {
  expect(format('ama', hardy)).toMatchInlineSnapshot(`
    {
      "markdown": "Hardy J, Quinn J, Fazekas J, et al. Randomized, double-blind, placebo-controlled study to assess the efficacy and toxicity of subcutaneous ketamine in the management of cancer pain. *J Clin Oncol*. 2012;30(29):3611-3617. doi:10.1200/JCO.2012.42.1081",
      "styled": true,
      "text": "Hardy J, Quinn J, Fazekas J, et al. Randomized, double-blind, placebo-controlled study to assess the efficacy and toxicity of subcutaneous ketamine in the management of cancer pain. J Clin Oncol. 2012;30(29):3611-3617. doi:10.1200/JCO.2012.42.1081",
    }
  `);
});

test('a journal article in APA style', () => {
  expect(format('apa', hardy)).toMatchInlineSnapshot(`
    {
      "markdown": "Hardy, J., Quinn, J., Fazekas, J., Plummer, J., Eckermann, J., Agar, J., &amp; Spruyt, J. (2012). Randomized, double-blind, placebo-controlled study to assess the efficacy and toxicity of subcutaneous ketamine in the management of cancer pain. *Journal of Clinical Oncology*, *30*(29), 3611–3617. https\\://doi.org/10.1200/JCO.2012.42.1081",
      "styled": true,
      "text": "Hardy, J., Quinn, J., Fazekas, J., Plummer, J., Eckermann, J., Agar, J., & Spruyt, J. (2012). Randomized, double-blind, placebo-controlled study to assess the efficacy and toxicity of subcutaneous ketamine in the management of cancer pain. Journal of Clinical Oncology, 30(29), 3611–3617. https://doi.org/10.1200/JCO.2012.42.1081",
    }
  `);
});

test('a book in APA style', () => {
  expect(format('apa', book)).toMatchInlineSnapshot(`
    {
      "markdown": "Wall, P. (Ed.). (1999). *Pain: a textbook*. Churchill.",
      "styled": true,
      "text": "Wall, P. (Ed.). (1999). Pain: a textbook. Churchill.",
    }
  `);
});

function format(style: Style, csl: CslItem) {
  return createFormatter(style, load)({ key: 'k', aliases: [], csl });
}

const OWN = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>Own</title></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout><text variable="citation-number" prefix="[" suffix="] "/><text variable="title" font-style="italic"/></layout></bibliography>
</style>`;

test('a style of the author’s own, without its running number', () => {
  expect(format({ csl: OWN }, book)).toEqual({
    text: 'Pain: a textbook',
    markdown: '*Pain: a textbook*',
    styled: true,
  });
});

test.each<[what: string, style: Style]>([
  ['an empty style', { csl: '' }],
  ['a style that is no XML', { csl: 'not a style' }],
  ['a style cut short', { csl: OWN.slice(0, 150) }],
  ['a style without a bibliography', { csl: OWN.replace(/<bibliography>.*<\/bibliography>/s, '') }],
  [
    'a style that calls itself',
    {
      csl: OWN.replace('<citation>', '<macro name="a"><text macro="a"/></macro><citation>').replaceAll(
        'variable="title"',
        'macro="a"',
      ),
    },
  ],
])('%s gives the plain line', (_, style) => {
  expect(format(style, book)).toEqual({
    text: 'Wall. Pain: a textbook. 1999.',
    markdown: 'Wall. Pain: a textbook. 1999.',
    styled: false,
  });
});

test('a style that is not there gives the plain line', () => {
  const formatted = createFormatter('apa', () => undefined)({ key: 'k', aliases: [], csl: book });
  expect(formatted).toEqual(formatPlain({ key: 'k', aliases: [], csl: book }));
});

test('a style is not read before it is needed, and then once', () => {
  let reads = 0;
  const formatter = createFormatter('ama', (file) => {
    reads += 1;
    return load(file);
  });
  expect(reads).toBe(0);
  formatter({ key: 'a', aliases: [], csl: hardy });
  formatter({ key: 'b', aliases: [], csl: book });
  expect(reads).toBe(2);
});

test('a reference is formatted anew only when its content changes', () => {
  const formatter = createFormatter('vancouver', load);
  const first = formatter({ key: 'k', aliases: [], csl: hardy });
  expect(formatter({ key: 'k', aliases: ['other'], csl: { ...hardy } })).toBe(first);
  expect(formatter({ key: 'k', aliases: [], csl: { ...hardy, title: 'Retitled' } }).text).toContain(
    'Retitled',
  );
});

test.each<[what: string, csl: CslItem, text: string]>([
  ['names', item({ author: [{ family: 'Hardy' }, { literal: 'The Group' }] }), 'Hardy, The Group.'],
  ['more names than a line holds', hardy, 'Hardy, Quinn, Fazekas, Plummer, Eckermann, Agar, et al.'],
  ['a title that ends in a full stop', item({ title: 'A trial.' }), 'A trial.'],
  ['a year in words', item({ title: 'A', issued: { literal: 'spring 1999' } }), 'A. 1999.'],
  ['nothing', item(), 'k'],
])('the plain line of %s', (_, csl, text) => {
  expect(formatPlain({ key: 'k', aliases: [], csl }).text.startsWith(text)).toBe(true);
});

test('a title with markup of its own keeps its italics, and everything else is escaped', () => {
  const { text, markdown } = format(
    'vancouver',
    item({ title: 'Use of <i>S</i>-ketamine <b>& more</b> <script>x</script> *y* [z](command:z)' }),
  );
  expect(text).toBe('Use of S-ketamine & more <script>x</script> *y* [z](command:z).');
  expect(markdown).toBe(
    'Use of *S*-ketamine &amp; more &lt;script&gt;x&lt;/script&gt; \\*y\\* \\[z\\]\\(command:z).',
  );
});

const anyNames = fc.array(fc.record({ family: nastyText, given: nastyText }), { maxLength: 3 });

/** An item whose known fields are of the right kind, as the reader has made sure, and whose others are anything. */
const anyItem: fc.Arbitrary<CslItem> = fc
  .tuple(
    fc.record(
      {
        title: nastyText,
        author: anyNames,
        editor: anyNames,
        'container-title': nastyText,
        DOI: nastyText,
        volume: fc.oneof(nastyText, fc.double()),
        issued: fc.record({
          'date-parts': fc.array(fc.array(fc.oneof(fc.integer(), nastyText), { maxLength: 4 }), {
            maxLength: 3,
          }),
        }),
      },
      { requiredKeys: [] },
    ),
    fc.dictionary(
      fc.constantFrom(
        'note',
        'abstract',
        'custom',
        'translator',
        'accessed',
        'edition',
        '__proto__',
        'constructor',
      ),
      fc.oneof(nastyText, fc.jsonValue({ maxDepth: 3 }), anyNames),
    ),
    fc.constantFrom('article-journal', 'book', 'chapter', 'webpage', 'no such type'),
  )
  .map(([known, others, type]) => Object.assign({}, others, known, { id: 'x', type }));

test('whatever an item holds, a style prints one safe line', () => {
  const formatter = createFormatter('ama', load);
  fc.assert(
    fc.property(anyItem, (csl) => {
      const { text, markdown } = formatter({ key: 'k', aliases: [], csl });
      expect(text).not.toBe('');
      expect(text).not.toMatch(/\n|undefined|\[object/);
      expect(markdown).not.toMatch(/<|\]\(command:|\n/);
    }),
    { numRuns: 300 },
  );
});
