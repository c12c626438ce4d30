import { describe, expect, test } from 'vitest';
import type { CitingDraft } from '../../../server/src/core/checks/citing-draft';
import { ownLists } from '../../../server/src/core/checks/own-lists';
import { uncitedReference } from '../../../server/src/core/checks/uncited-reference';
import type { EvidenceBase } from '../../../server/src/core/evidence/base';
import { withSpans } from '../../support/fixture';
import { analysisOf } from '../hover/marked-analysis';
import { small } from '../hover/small-base';
import { baseWithList } from './libraries';

const LIST = `@misc{lee2001, title = {Tea}}
@misc{poe2002, doi = {10}, title = {Water}}
@article{ray2003, title = {Milk}}
`;

type Run = (
  draft: CitingDraft,
  base: EvidenceBase,
) => readonly { span: object; code: string; message: string }[];

function told(run: Run, text: string, base = baseWithList(LIST)) {
  return run(analysisOf(text), base).map(({ span, code, message }) => ({
    ...span,
    label: `${code} ${message}`,
  }));
}

const front = (line: string) => `---
title: Tea
${line}
---

`;

describe('references of the list that the draft cites', () => {
  test.each([
    `${front(`bibliography: [more.bib, ../refs.bib]
                            ^^^^^^^^ incomplete-reference In "refs.bib", line 3: "ray2003" lacks an author, a journal and a year: add them.`)}Milk [@ray2003; @lee2001].`,
    `${front(`bibliography: "refs.bib"
               ^^^^^^^^ malformed-identifier In "refs.bib", line 2: "poe2002" has an identifier that cannot be right: the DOI "10" (a DOI begins with 10., a number and a slash, and has no spaces). Correct it.`)}Water [@poe2002].`,
    `${front(`bibliography: REFS.BIB
^^^^^^^^^^^^ malformed-identifier In "refs.bib", line 2: "poe2002" has an identifier that cannot be right: the DOI "10" (a DOI begins with 10., a number and a slash, and has no spaces). Correct it.`)}Water [@poe2002].`,
  ])('%s', (marked) => {
    const { text, spans } = withSpans(marked);
    expect(told(ownLists, text)).toEqual(spans);
  });

  test('nothing is said of those that it does not cite, nor of a base', () => {
    expect(told(ownLists, `${front('bibliography: refs.bib')}Tea [@lee2001].`)).toEqual([]);
    expect(told(ownLists, 'Tea [@hardy2012].', small)).toEqual([]);
  });
});

describe('references of the list that the draft does not cite', () => {
  const run: Run = (draft, base) => uncitedReference.run(draft, base);

  test('are told once', () => {
    const { text, spans } = withSpans(
      `${front(`bibliography: refs.bib
              ^^^^^^^^ uncited-reference This draft does not cite "poe2002" and "ray2003" of "refs.bib".`)}Tea [@lee2001].`,
    );
    expect(told(run, text)).toEqual(spans);
  });

  test('are counted where they are many', () => {
    const many = Array.from({ length: 8 }, (_, n) => `@misc{k${n}, title = {T${n}}}`).join('\n');
    const [found] = told(run, front('bibliography: refs.bib'), baseWithList(many));
    expect(found?.label).toMatch(/cite "k0", "k1", "k2", "k3", "k4" and 3 more of "refs\.bib"\.$/);
  });

  test.each([
    ['cited in LaTeX', '\\parencite[12]{lee2001, poe2002} \\nocite{ray2003}'],
    ['cited in the front matter', '', "nocite: '@lee2001, @poe2002; @{ray2003}'"],
    ['all taken in', '', "nocite: '@*'"],
  ])('are not told where they are %s', (_, text, field = 'title: Tea') => {
    expect(told(run, `${front(`bibliography: refs.bib\n${field}`)}${text}`)).toEqual([]);
  });

  test('nor are those of a base', () => {
    expect(told(run, 'Tea.', small)).toEqual([]);
  });
});
