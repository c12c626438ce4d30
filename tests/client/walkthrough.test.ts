import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../server/src/core/analyse';
import { CODES } from '../../server/src/core/checks/codes';
import { bundledBase } from '../support/bundled';

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: {
    readonly image: Readonly<Record<'light' | 'dark' | 'hc' | 'hcLight', string>>;
    readonly altText: string;
  };
  readonly completionEvents: readonly string[];
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const steps: readonly Step[] = contributes.walkthroughs[0].steps;
const known = new Set([
  ...contributes.commands.map(({ command }: { readonly command: string }) => command),
  'evidenceLens.evidence.focus',
]);

/** In bytes; all of them are in the package. */
const LARGEST = 100_000;

describe('the walkthrough', () => {
  test('has four steps', () => {
    expect(steps.map(({ id }) => id)).toEqual(['open', 'finding', 'fix', 'base']);
  });

  test.each(steps)(
    '$id has a small picture for each kind of theme, and words for who cannot see it',
    ({ media }) => {
      for (const file of Object.values(media.image)) {
        const picture = readFileSync(file);
        expect(picture.subarray(1, 4).toString()).toBe('PNG');
        expect(picture.length).toBeLessThan(LARGEST);
      }
      expect(new Set(Object.values(media.image)).size).toBe(2);
      expect(media.altText.length).toBeGreaterThan(20);
    },
  );

  test.each(steps)('$id ends with what the extension tells the editor', ({ completionEvents }) => {
    const contexts = completionEvents.flatMap((event) => /^onContext:(.*)$/.exec(event)?.[1] ?? []);
    const told = readFileSync('client/src/walkthrough-progress.ts', 'utf8');
    expect(contexts.filter((context) => !told.includes(`'${context}'`))).toEqual([]);
  });

  test.each(steps)(
    '$id leads to commands that there are, and ends with one',
    ({ description, completionEvents }) => {
      const commands = [...description.matchAll(/\(command:(?:toSide:)?([\w.]+)\)/g)].map(
        (match) => match[1],
      );
      expect(commands.length).toBeGreaterThan(0);
      expect(commands.filter((command) => !known.has(command))).toEqual([]);
      const ended = completionEvents.flatMap((event) => /^onCommand:(.*)$/.exec(event)?.[1] ?? []);
      expect(commands).toEqual(ended);
    },
  );
});

test('its draft shows a finding of several kinds, and much that is right', async () => {
  const base = await bundledBase();
  const { findings, statements } = createAnalyser()(readFileSync('walkthrough/example.md', 'utf8'), base);
  const codes = findings.map(({ code }) => code);
  expect(codes).toEqual(['contradicted-claim', 'overstated-claim', 'unknown-citation', 'wrong-figure']);
  expect(CODES).toEqual(expect.arrayContaining(codes));
  expect(statements.length).toBeGreaterThan(codes.length);
});
