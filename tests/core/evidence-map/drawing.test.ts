import { beforeAll, describe, expect, test } from 'vitest';
import type { EvidenceBase } from '../../../server/src/core/evidence/base';
import { type EvidenceMap, evidenceMap } from '../../../server/src/core/evidence-map/evidence-map';
import { evidencePage } from '../../../server/src/core/evidence-map/page';
import { evidencePicture } from '../../../server/src/core/evidence-map/picture';
import { loadBaseFromFolder } from '../../../server/src/node/base-files';
import { baseOf, claim, reference, small as smallBase, trial } from '../hover/small-base';
import { body, parsed } from './parsed';

/** Trials of two conditions, with results at several times. */
const small: EvidenceBase = {
  ...smallBase,
  claims: [
    ...smallBase.claims,
    claim({ id: 'crps-pain', condition: 'crps', verdict: 'benefit', trials: ['sigtermans-2009'] }),
  ],
};

function mapOf(base: EvidenceBase): EvidenceMap {
  const map = evidenceMap(base);
  if ('known' in map) throw new Error('no map');
  return map;
}

const HOSTILE = `"><script>alert(1)</script> javascript:alert(1) ]]> </style><!-- ' onload='x \u0000\ud800\u202e`;
const hostile = baseOf({
  name: HOSTILE,
  concepts: small.concepts.map((concept) => ({ ...concept, label: HOSTILE })),
  references: [
    {
      ...reference('r', [HOSTILE], 2001, HOSTILE),
      csl: { id: 'r', type: 'x', DOI: `10.1/${HOSTILE}`, title: HOSTILE },
    },
  ],
  trials: [
    trial({
      id: HOSTILE,
      reference: 'r',
      names: [HOSTILE],
      arms: [{ id: 'a', label: HOSTILE, role: 'intervention', treatments: [{ intervention: 'ketamine' }] }],
      findings: [{ outcome: 'pain', verdict: 'benefit', until: '3 weeks', arm: 'a', versus: 'placebo' }],
    }),
  ],
  claims: [claim({ id: HOSTILE, trials: [HOSTILE], verdictText: HOSTILE, versus: 'placebo' })],
});

describe('whatever the base holds', () => {
  test.each([
    ['the picture', evidencePicture(mapOf(hostile))],
    ['the page', body(evidencePage(mapOf(hostile), hostile))],
  ])('%s shows it as text and as nothing else', (_, document) => {
    const { elements, text } = parsed(document);
    expect(text).toContain('"><script>alert(1)</script> javascript:alert(1) ]]>');
    expect(text).not.toContain('\u202e');
    expect(elements.map(({ name }) => name)).not.toContain('script');
    const attributes = elements.flatMap((drawn) => Object.entries(drawn.attributes));
    expect(attributes.filter(([name]) => name.startsWith('on'))).toEqual([]);
    const links = attributes.flatMap(([name, value]) => (name.endsWith('href') ? [value] : []));
    expect(links.filter((link) => !/^(?:#|https:\/\/doi\.org\/10\.)/.test(link))).toEqual([]);
  });
});

describe('the picture', () => {
  test('needs nothing else to be shown: no script, no link, no address but that of SVG', () => {
    const picture = evidencePicture(mapOf(small));
    const { elements } = parsed(picture);
    expect(new Set(elements.map(({ name }) => name))).toEqual(
      new Set(['svg', 'title', 'style', 'rect', 'text', 'g', 'circle', 'path', 'line']),
    );
    expect(picture.match(/\w+:\/\/[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  });

  test('every mark says what it is to who cannot see it', () => {
    const { elements } = parsed(evidencePicture(mapOf(small)));
    const marks = elements.filter(({ attributes }) => attributes['class'] === 'mark');
    expect(marks.map(({ attributes }) => [attributes['role'], attributes['aria-label']])).toMatchSnapshot();
  });

  test('the same base gives the same picture', () => {
    expect(evidencePicture(mapOf(small))).toBe(evidencePicture(mapOf(structuredClone(small))));
  });
});

describe('the page', () => {
  const page = evidencePage(mapOf(small), small);

  test('runs nothing and loads nothing', () => {
    expect(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(/);
  });

  test('every mark can be reached by keyboard and leads to a row of the tables', () => {
    const { elements } = parsed(body(page));
    const rows = elements.flatMap(({ name, attributes }) => (name === 'tr' ? [attributes['id'] ?? []] : []));
    const marks = elements.filter(({ attributes }) => attributes['class'] === 'mark');
    expect(marks.length).toBeGreaterThan(3);
    for (const { name, attributes } of marks) {
      expect(name).toBe('a');
      expect(rows).toContain(attributes['href']?.slice(1));
    }
  });

  test('the tables say what the picture shows', () => {
    const table = body(page).slice(body(page).indexOf('<table>'));
    const cells = table
      .replace(/<\/tr>/g, '\n')
      .replace(/<\/t[hd]>/g, ' | ')
      .replace(/<[^>]*>/g, '');
    expect(cells).toMatchSnapshot();
  });
});

describe('the bases that come with the program', () => {
  const folders = ['data/ketamine', 'examples/traffic-calming'];
  const bases = new Map<string, EvidenceBase>();
  beforeAll(async () => {
    for (const folder of folders) {
      const opened = await loadBaseFromFolder(folder);
      if ('base' in opened) bases.set(folder, opened.base);
    }
  });

  test.each(folders)('%s: each of its interventions can be drawn', (folder) => {
    const base = bases.get(folder) ?? baseOf({});
    const { interventions } = mapOf(base);
    expect(interventions.length).toBeGreaterThan(3);
    for (const { id } of interventions) {
      const map = evidenceMap(base, id);
      if ('known' in map) throw new Error(id);
      const picture = evidencePicture(map);
      expect(parsed(picture).elements.length).toBeGreaterThan(20);
      expect(picture).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});
