import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { referenceCard } from '../../../server/src/core/hover/reference-card';
import { findingCard, statementCard } from '../../../server/src/core/hover/statement-card';
import { trialCard } from '../../../server/src/core/hover/trial-card';
import { unknownKeyCard } from '../../../server/src/core/hover/unknown-key-card';
import { escapeMarkdown, httpsLink, oneLine } from '../../../server/src/core/markdown-escape';
import { nastyBase, nastyText } from './any-record';
import { expectSafe, nodesOf, textOf } from './safe-card';
import { statement } from './statements';

test('no text of a base gets out of its place in a card', () => {
  fc.assert(
    fc.property(nastyBase, (base) => {
      const [study] = base.trials;
      const [reference] = base.references;
      if (study) expectSafe(trialCard(study, base));
      if (reference) expectSafe(referenceCard(reference, { ...base, trials: [] }));
    }),
    { numRuns: 150 },
  );
});

test('no text of a base or draft gets out of its place in the cards of statements and keys', () => {
  fc.assert(
    fc.property(nastyBase, nastyText, (base, text) => {
      const read = {
        ...statement,
        intervention: text,
        condition: base.claims[0]?.condition ?? text,
        comparator: text,
      };
      expectSafe(statementCard(read, base));
      expectSafe(unknownKeyCard(text, base));
      const evidence = [{ kind: 'trial', id: 't' } as const, { kind: 'claim', id: 'c' } as const];
      const finding = { code: 'contradicted-claim', severity: 'warning', span: read.span } as const;
      expectSafe(findingCard({ ...finding, message: text, statement: read, evidence }, base));
    }),
    { numRuns: 100 },
  );
});

test('each finding has one row in the table, whatever it says', () => {
  fc.assert(
    fc.property(nastyBase, (base) => {
      const [study] = base.trials;
      const rows = study ? nodesOf(trialCard(study, base)).filter(({ type }) => type === 'tableRow') : [];
      const findings = study?.findings.length ?? 0;
      expect(rows).toHaveLength(findings === 0 ? 0 : findings + 1);
    }),
  );
});

test('escaped text is shown as it is', () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      // Control characters inside of a code point sequence are spaces by then, and NUL cannot be shown at all.
      expect(textOf(nodesOf(escapeMarkdown(text))).trim()).toBe(oneLine(text));
    }),
    { numRuns: 500 },
  );
});

test.each([
  'http://example.org',
  'command:x',
  'https://example.org/a b',
  'https://example.org/)](command:x)',
  'https://exa<mple.org',
  'javascript:alert(1)',
  'https://',
  ' https://example.org',
])('%s is no link', (url) => {
  expect(httpsLink('label', url)).toBeUndefined();
});

test('a well-formed https address is a link', () => {
  expect(httpsLink('a [b]', 'https://doi.org/10.1000/x%28y%29')).toBe(
    '[a \\[b\\]](https://doi.org/10.1000/x%28y%29)',
  );
});
