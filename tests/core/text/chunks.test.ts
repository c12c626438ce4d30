import { describe, expect, it } from 'vitest';
import { splitChunks } from '../../../server/src/core/text/chunks';

/** Where `§` stands, a part begins; between two of them lies a part and the blank space behind it. */
function expectParts(marked: string): void {
  const [before = '', ...pieces] = marked.split('§');
  const text = before + pieces.join('');
  let start = before.length;
  const expected = pieces.map((piece) => {
    const part = { start, text: piece.replace(/(?:[ \t]*[\r\n])+[ \t]*$/, '') };
    start += piece.length;
    return part;
  });
  expect(splitChunks(text)).toMatchObject(expected);
  expect(splitChunks(text)).toHaveLength(expected.length);
}

const CASES: Readonly<Record<string, readonly string[]>> = {
  paragraphs: [
    '§One\nstill one.\n\n§Two.\n\n\n\n§Three.\n',
    '§One.\n \t \n§Two.',
    '\n\n§One.\n\n',
    '§One.\n\n§ One column is no indentation.',
    '§Windows.\r\n\r\n§Two\r\nlines.\r\n',
    '§Old Mac.\r\r§Two\rlines.\r',
    '\uFEFF§After a byte order mark.\n\n§Two.',
    '§One.\u2028still one.\n\n§\u00a0\n\n§Two.',
  ],
  headings: [
    '§# Title\n§Text right below.\n§## Next\n\n§Text.',
    '§Text\n§# interrupts\n§Text',
    '§Title\n===\n\n§Text',
    '§Title\n---\n\n§Text',
    '§#no heading\ntext',
    '§- item\n  # in the item\n\n  more',
  ],
  lists: [
    '§- one\n  goes on\n§- two\n\n  with a paragraph\n\n      code\n\n§Text.',
    '§1. one\n§2. two\n   - inner\n   - inner\n§3. three',
    '§Text with a number\n5. that goes on.',
    '§- one\nlazy\n§- two',
    '§1. one\nlazy\n2. two',
    '§* * *\n\n§- - -',
    '§[^1]: A note.\n\n    Its second paragraph.\n\n§Text.',
  ],
  code: [
    '§Text\n§```r\na\n\nb\n```\n§Text',
    '§````\n```\n\n```\n````\n§Text',
    '§~~~\n```\n\n~~\n~~~~\n\n§Text',
    '§```\nnever closed\n\n\n# not a heading\n\n- nor an item',
    '§```\n    ```\n\nstill code\n```\n§Text',
    '§Text ``` with marks\n\n§Text',
    '§``` no `fence\n\n§Text',
    '§- item\n\n  ```\n  a\n\n  b\n  ```\n\n§Text',
    '§- item\n  ```\n  never closed\n\n§Text\n\n§```\na\n\nb\n```',
    '§1. item\n\n§  ```\n  too far left for the item\n\nstill code\n  ```\n§Text',
    '§-\ttab\n\n    ```\n    a\n\n    b\n    ```\n§- two',
  ],
  html: [
    '§Text\n§<!-- a\n\n# b\n\nc -->\n§Text',
    '§<!-- one line -->\n§Text',
    '§<!-->\n§Text',
    '§<!-- never closed\n\nText\n\n# Text',
    '§<pre>\na\n\nb\n</pre>\n§Text',
    '§<script>\n\n\n</script>\n§Text',
    '§<STYLE>\n\n\n</style> x\n§Text',
    '§<?php\n\n?>\n§<!DOCTYPE\n\nhtml>\n§<![CDATA[\n\n]]>\n§Text',
    '§<div>\n```\n\n§Text\n\n§</div>',
    '§<span>\n```\n\n§Text',
    '§Text\n<span>\n§```\na\n\nb\n```',
    '§- item\n  <!-- a\n\n  b -->\n\n§Text',
  ],
  math: [
    '§Text\n§$$\na\n\nb\n$$\n§Text',
    '§$$ a\n\n+ b $$\n§Text',
    '§$$ a + b $$ goes on\nhere.\n\n§Text',
    '§Text $a$\n\n§Text',
  ],
  metadata: [
    '§---\ntitle: A\n\nabstract: B\n---\n§Text',
    '§---\ntitle: A\n...\n§Text',
    '\uFEFF§---\r\ntitle: A\r\n---\r\n§Text',
    '§---\n# a comment\n---\n\n§Text',
    '§---\n---\n§Text',
    '§---\n\n§Text between rules.\n\n§---\n\n§Text',
    '§---\n§title: never closed\n\n§Text',
    '§Text\n\n§---\nreferences:\n- id: a\n...\n§Text',
    '§Text\n\n§---\n§note: this is prose\n\n§and this\n\n§---\n\n§Text',
  ],
  'fenced divs': [
    '§Text\n§::: {#refs}\n§Text\n§:::\n§Text',
    '§:::: {.a}\n\n§::: b\n\n§Text\n\n§:::\n\n§::::',
  ],
};

describe('splitChunks', () => {
  for (const [name, cases] of Object.entries(CASES)) {
    it.each(cases)(`${name}: %j`, (marked) => {
      expectParts(marked);
    });
  }

  it('gives nothing for a draft without text', () => {
    expect(['', '\uFEFF', '\n \n\t\r\n', '   '].flatMap(splitChunks)).toEqual([]);
  });
});
