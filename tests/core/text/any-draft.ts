import fc from 'fast-check';

const WORDS = [
  'Aspirin',
  'lowered',
  'pain',
  'in',
  'all',
  'patients',
  'é',
  '😀',
  'no',
  'p < .05',
  '0.5 mg',
  "it's",
];

const plain = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));

const marked = fc.oneof(
  plain,
  plain.map((text) => `*${text}*`),
  plain.map((text) => `**${text}**`),
  plain.map((text) => `[${text}](http://x.org)`),
  plain.map((text) => `[${text}][label]`),
  fc.constantFrom(
    '[@a; see @b, p. 3]',
    '@c',
    '@d [p. 3]',
    '`code`',
    '$x$',
    '[^1]',
    '[12]',
    '&amp;',
    '\\*',
    '<b>x</b>',
  ),
);

const line = fc.array(marked, { minLength: 1, maxLength: 5 }).map((pieces) => `So ${pieces.join(' ')}`);

const lines = (indent: string): fc.Arbitrary<string> =>
  fc.array(line, { minLength: 1, maxLength: 3 }).map((each) => each.join(`\n${indent}`));

const item = (marker: string, indent: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      lines(indent),
      fc.option(fc.tuple(fc.constantFrom('', '- ', '```\n'), lines(`${indent}  `)), { freq: 2 }),
    )
    .map(([text, more]) => {
      if (!more) return marker + text;
      const [kind, inner] = more;
      const body = kind === '```\n' ? `\`\`\`\n${indent}${inner}\n\n${indent}\`\`\`` : kind + inner;
      return `${marker}${text}\n\n${indent}${body}`;
    });

const cell = fc.oneof(plain, fc.constant('none [@a]'), fc.constant(''));

/** The typical constructs of a review, one at a time. */
const construct = fc.oneof(
  { weight: 4, arbitrary: lines('') },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 6 }), line)
      .map(([level, text]) => `${'#'.repeat(level)} ${text}`),
  },
  line.map((text) => `${text}\n===`),
  fc.array(item('- ', '  '), { minLength: 1, maxLength: 3 }).map((items) => items.join('\n')),
  fc.array(item('1. ', '   '), { minLength: 1, maxLength: 3 }).map((items) => items.join('\n\n')),
  fc.tuple(cell, cell, cell, cell).map(([a, b, c, d]) => `| ${a} | ${b} |\n|---|:--|\n| ${c} | ${d} |`),
  plain.map((text) => `![${text}](a.png){#fig-a}`),
  plain.map((text) => `Table: ${text}`),
  lines('    ').map((text) => `[^1]: ${text}`),
  line.map((text) => `> ${text}\n> more`),
  line.map((text) => `\`\`\`\n${text}\n\n# ${text}\n\`\`\``),
  line.map((text) => `<!-- ${text}\n\n- ${text} -->`),
  plain.map((text) => `$$\n${text}\n\n${text}\n$$`),
  plain.map((text) => `<div>\n${text}\n</div>`),
  fc.constantFrom('***', '[label]: http://x.org "title"'),
);

/** A draft as an author would write it, with any kind of line ending. */
export const anyDraft: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(construct, { maxLength: 8 }),
    fc.constantFrom('\n\n', '\n \n\n'),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([constructs, gap, ending]) => constructs.join(gap).replaceAll('\n', ending));

/** A paragraph with no markup but citations. */
export const plainText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      plain,
      fc.constantFrom(
        '[@a; see @b]',
        '@c [p. 3]',
        '[12]',
        '[^1]',
        '(see',
        'text)',
        '&',
        '#',
        '-',
        '1.',
        '"so"',
      ),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .chain((pieces) => fc.constantFrom(' ', '\n').map((space) => pieces.join(space)));
