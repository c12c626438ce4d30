import fc from 'fast-check';

/** What reviews are made of: sentences on the small base, right and wrong, and all that surrounds them. */
const PIECES = [
  'Ketamine is effective for cancer pain [@hardy2012].',
  'Ketamine was no better than placebo.',
  'It relieves pain.',
  'Hardy et al. found no difference from placebo [@hardy2012; @nobody1999].',
  'The drug may help in CRPS 😀.',
  'Cancer pain (CP) is common.',
  'Ketamine relieves CP.',
  '# Ketamine',
  '## Cancer pain',
  '### CRPS',
  '## References',
  '| drug | pain |\n|---|---|\n| ketamine | relieved cancer pain |',
  '- Ketamine cures cancer pain.',
  '1. Ketamine is effective.\n2. It is not.',
  '<!-- evidence-lens-ignore contradicted-claim: known -->',
  '<!-- evidence-lens-disable -->',
  '<!-- evidence-lens-enable -->',
  '[^1]: Ketamine is effective for cancer pain.',
  '> Ketamine is effective for cancer pain.',
  '```\nketamine\n```',
  '---',
  'key: value',
  // What only the draft as a whole gives a meaning: numbers, notes, works cited twice, keys cited in LaTeX.
  'Ketamine is effective for cancer pain [1].',
  'It failed [2, 3]. It helped [9].',
  '1. Hardy J. Ketamine in cancer pain. 2012.\n2. Sigtermans M. CRPS. 2009.\n3. Nobody N. Nothing. 1999.',
  '[2]: https://example.org',
  'Ketamine relieved pain.[^1] It failed.[^2]',
  '[^2]: See @hardy2012 and [1].',
  'Tea helps [@a1; @b2].',
  'It does [@b2; @c3], as \\cite{d4, hardy2012} said.',
];

const typed = fc.constantFrom(
  'x',
  ' ',
  'not ',
  '\n',
  '\n\n',
  '.',
  '#',
  '- ',
  '@',
  '[@',
  ']',
  '<!--',
  '-->',
  '---\n',
  '|',
  '😀',
  '\r\n',
  '```\n',
);

/** A review of any of these pieces and ten edits of it, as `versionsOf` takes them. */
export const anyReview = fc.record({
  draft: fc
    .tuple(
      fc.constantFrom('', '---\ntitle: x\n---\n\n', '---\ntitle: x\n\n', '\uFEFF'),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }),
      fc.constantFrom('\n', '\r\n'),
    )
    .map(([start, pieces, ending]) => (start + pieces.join('\n\n')).replaceAll('\n', ending)),
  edits: fc.array(
    fc.record({
      place: fc.nat({ max: 1_000_000 }),
      length: fc.oneof(fc.constant(0), fc.nat({ max: 30 })),
      text: fc.oneof(typed, fc.constantFrom(...PIECES), fc.constant('')),
    }),
    { minLength: 10, maxLength: 10 },
  ),
});
