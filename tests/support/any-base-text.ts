import * as fc from 'fast-check';

/** Scraps that mean something to the reader, to be put together in ways that nobody foresaw. */
export const SCRAPS = [
  '- ',
  'id: ',
  'claims:',
  'trials:\n',
  '\n',
  '  ',
  '    ',
  '[',
  ']',
  '{',
  '}',
  ': ',
  '"',
  "'",
  '&a ',
  '*a ',
  '|\n',
  '? ',
  '!!map ',
  '---\n',
  '\t',
  '\r\n',
  '\u0000',
  '\uFEFF',
  'é',
  '😀',
  '__proto__: ',
  'null',
  '.nan',
  '#',
  ',',
  'drug',
  'intervention: ',
  'arms:\n',
  'findings: [',
  'broader: ',
  'evidence-lens-cursor',
];

/** A file of a base that anybody could have written, or nobody. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 40 }).map((parts) => parts.join('')),
);
