import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../server/src/core/analyse';
import { analyseAround } from '../../../server/src/core/draft/analyse-around';
import type { EvidenceBase } from '../../../server/src/core/evidence/base';
import { withCursor } from '../../support/fixture';
import { numbered } from '../citations/drawn';
import { small } from '../hover/small-base';

/** The words of the statements that are read around the cursor. */
function read(marked: string): string[] {
  const { text, offset } = withCursor(marked);
  const { statements, text: whole } = analyseAround(text, offset, small);
  expect(whole).toBe(text);
  return statements.map(({ span }) => text.slice(span.start, span.end));
}

const FAR = `${'Words that say nothing. '.repeat(200)}\n\n`;

describe('around an offset', () => {
  it.each([
    ['the paragraph is read', 'Ketamine reduced |cancer pain.', ['Ketamine reduced cancer pain']],
    [
      'offsets are those of the draft',
      `${FAR}Ketamine reduced |cancer pain.`,
      ['Ketamine reduced cancer pain'],
    ],
    ['the heading counts', `${FAR}## Cancer pain\n\nKetamine is |effective.`, ['Ketamine is effective']],
    ['what follows is left out', 'No| words.\n\nKetamine reduced cancer pain.', []],
    ['what lies far back is left out', `Ketamine reduced cancer pain.\n\n${FAR}No |words.`, []],
    ['an empty draft says nothing', '|', []],
    [
      'lines between dashes are front matter at the start of a draft alone',
      `${FAR}---\n\nKetamine reduced cancer pain.\n\n---\n\nNo |words.`,
      ['Ketamine reduced cancer pain'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(read(marked)).toEqual(expected);
  });

  it('nothing is judged before somebody asks for it, as suggestions for a half-typed key take long', () => {
    let isAsked = false;
    const base: EvidenceBase = {
      ...small,
      get lists() {
        isAsked = true;
        return [];
      },
    };
    const { text, offset } = withCursor('Ketamine is effective for cancer pain [@har|');
    const analysis = analyseAround(text, offset, base);
    expect(analysis.statements).toHaveLength(1);
    expect(isAsked).toBe(false);
    expect(analysis.findings.map(({ code }) => code)).toContain('contradicted-claim');
    expect(isAsked).toBe(true);
  });
});

describe('numbers around an offset', () => {
  const draft = 'It fell [1|].\n\nMore.\n\n## References\n\n1. On rain.\n';
  const { text, offset } = withCursor(draft);
  const keysIn = (earlier?: string) =>
    analyseAround(
      text,
      offset,
      numbered,
      earlier === undefined ? undefined : createAnalyser()(earlier, numbered),
    ).citations.flatMap((citation) => citation.keys.map(({ key }) => key));

  it('mean what they meant in the version before', () => {
    expect(keysIn(text.replace('fell', 'rose'))).toEqual(['#1']);
  });

  it('mean nothing while the list of the draft has never been read', () => {
    expect(keysIn()).toEqual([]);
  });

  it('mean those of the base where the draft has no list', () => {
    const { citations } = analyseAround('It fell [1].', 5, numbered);
    expect(citations.flatMap((citation) => citation.keys.map(({ key }) => key))).toEqual(['hardy2012']);
  });
});
