import { beforeAll, describe, expect, test } from 'vitest';
import { evidenceLines } from '../../server/src/cli/describe-evidence';
import { harmless } from '../../server/src/cli/terminal';
import { createAnalyser } from '../../server/src/core/analyse';
import { completeAt } from '../../server/src/core/completion/complete';
import { completionCard } from '../../server/src/core/completion/completion-card';
import type { EvidenceBase } from '../../server/src/core/evidence/base';
import { type EvidenceMap, evidenceMap } from '../../server/src/core/evidence-map/evidence-map';
import { evidencePage } from '../../server/src/core/evidence-map/page';
import { evidencePicture } from '../../server/src/core/evidence-map/picture';
import type { TreeNode } from '../../server/src/core/evidence-tree/node';
import { evidenceTree } from '../../server/src/core/evidence-tree/tree';
import { hoverAt } from '../../server/src/core/hover/hover';
import { referenceCard } from '../../server/src/core/hover/reference-card';
import { findingCard, statementCard } from '../../server/src/core/hover/statement-card';
import { trialCard } from '../../server/src/core/hover/trial-card';
import { body, parsed } from '../core/evidence-map/parsed';
import { expectSafe } from '../core/hover/safe-card';
import { statement } from '../core/hover/statements';
import { poisonedBase } from './poisoned-base';

let base: EvidenceBase;
let poisonedFields: { free: ReadonlySet<string>; poisoned: ReadonlySet<string> };

beforeAll(async () => {
  const { base: made, free, poisoned } = await poisonedBase();
  base = made;
  poisonedFields = { free, poisoned };
});

test('every field of every schema that may hold any text holds poison', () => {
  const { free, poisoned } = poisonedFields;
  expect(free.size).toBeGreaterThan(40);
  expect([...free].filter((path) => !poisoned.has(path))).toEqual([]);
  const sizes = [base.concepts, base.references, base.trials, base.claims, base.facts].map(
    ({ length }) => length,
  );
  expect(Math.min(...sizes)).toBeGreaterThan(2);
});

/** Steering of directions, lines or a terminal. */
const STEERING = /[\u202a-\u202e\u2066-\u2069\p{Cc}]/u;

describe('nothing of it gets out of its place', () => {
  test('in cards', () => {
    const cards = [
      ...base.trials.map((trial) => trialCard(trial, base)),
      ...base.references.flatMap((one) => [
        referenceCard(one, base),
        referenceCard(one, { ...base, trials: [] }),
        completionCard(one.key, base) ?? '',
      ]),
      ...base.claims.flatMap(({ id, intervention, condition, outcome }) => {
        const read = { ...statement, intervention, condition, outcome };
        const evidence = [{ kind: 'claim', id } as const];
        const finding = { code: 'contradicted-claim', severity: 'warning', span: read.span } as const;
        return [
          statementCard(read, base),
          findingCard({ ...finding, message: 'x', statement: read, evidence }, base),
        ];
      }),
    ];
    expect(cards.length).toBeGreaterThan(20);
    expect(cards.every((card) => card.includes('alert'))).toBe(true);
    for (const card of cards) {
      expectSafe(card);
      expect(card.replaceAll('\n', '')).not.toMatch(STEERING);
    }
  });

  test('on hovering over a citation, and in what is completed', () => {
    const analyse = createAnalyser();
    for (const { key } of base.references) {
      const text = `It was so [@${key}].`;
      const hover = hoverAt(analyse(text, base), base, text.indexOf('@') + 1);
      expectSafe(hover?.markdown ?? '<none>');
      const typed = `It was so [@${key.slice(0, 3)}`;
      const completed = completeAt(typed, typed.length, base);
      expect(completed?.items.length).toBeGreaterThan(0);
      for (const { label, detail } of completed?.items ?? [])
        expect(`${label}${detail}`).not.toMatch(STEERING);
    }
  });

  test('in the evidence view, whose text is plain', () => {
    const lines = all(evidenceTree(base));
    expect(lines.length).toBeGreaterThan(10);
    for (const { label, description, tooltip, spoken } of lines) {
      expect([label, description, spoken, tooltip.replaceAll('\n', '')].join('')).not.toMatch(STEERING);
    }
  });

  test('in the map, as a page and as a picture', () => {
    const maps = [...new Set(base.claims.map(({ intervention }) => intervention))].map(mapOf);
    expect(maps.length).toBeGreaterThan(0);
    for (const map of maps) {
      for (const document of [evidencePicture(map), body(evidencePage(map, base))]) {
        const { elements } = parsed(document);
        expect(elements.map(({ name }) => name)).not.toContain('script');
        expect(elements.map(({ name }) => name)).not.toContain('img');
        const attributes = elements.flatMap((drawn) => Object.entries(drawn.attributes));
        expect(attributes.filter(([name]) => name.startsWith('on'))).toEqual([]);
        const links = attributes.flatMap(([name, value]) => (/(?:href|src)$/.test(name) ? [value] : []));
        expect(links.filter((link) => !/^(?:#|https:\/\/doi\.org\/10\.)/.test(link))).toEqual([]);
      }
    }
  });

  test('in a terminal', () => {
    const links = [
      ...base.claims.map(({ id }) => ({ kind: 'claim', id }) as const),
      ...base.trials.map(({ id }) => ({ kind: 'trial', id }) as const),
      ...base.facts.map(({ id }) => ({ kind: 'fact', id }) as const),
      ...base.references.map(({ key }) => ({ kind: 'reference', id: key }) as const),
      ...base.concepts.map(({ id }) => ({ kind: 'concept', id }) as const),
    ];
    for (const line of Object.values(evidenceLines(links, base)))
      expect(harmless(line)).not.toMatch(STEERING);
  });
});

function mapOf(intervention: string): EvidenceMap {
  const map = evidenceMap(base, intervention);
  if ('known' in map) throw new Error('no map');
  return map;
}

function all(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node) => [node, ...all(node.children)]);
}
