import { expect, test } from 'vitest';
import { createAnalyser } from '../../../server/src/core/analyse';
import { statementSymbols } from '../../../server/src/core/navigation/statement-symbols';
import { loadBundledBase } from '../../../server/src/node/bundled-base';

const opened = await loadBundledBase();
if ('unreadable' in opened) throw new Error(opened.unreadable);
const { base } = opened;

function shown(text: string): readonly string[] {
  const analysis = createAnalyser()(text, base);
  return statementSymbols(analysis, base).map(
    ({ name, detail, span }) => `${text.slice(span.start, span.end)} | ${name} | ${detail}`,
  );
}

test('statements are told with how they stand to the evidence', () => {
  expect(shown('Ketamine relieves cancer pain. Ketamine does not relieve cancer pain.')).toEqual([
    expect.stringMatching(
      /^Ketamine relieves cancer pain \| ketamine helps cancer pain \| contradicted-claim: against the evidence \(no benefit/,
    ),
    expect.stringMatching(/\| ketamine does not help cancer pain \| agrees with the evidence \(no benefit/),
  ]);
});

test('what the evidence does not speak to is left out', () => {
  expect(shown('Tea relieves thirst. Whether ketamine relieves cancer pain is unknown.')).toEqual([]);
});
