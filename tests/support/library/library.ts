import type { CslItem, CslName } from '../../../server/src/core/evidence/schema/reference';
import { type Random, random } from './random';

const FAMILIES = [
  'Smith',
  'Sørensen',
  'Müller',
  'García Pérez',
  'Żółkiewski',
  'Łukaszewicz',
  'Çetinkaya',
  'Åberg',
  'Ó Briain',
  'Dvořák',
  'Ștefănescu',
  'Nguyễn',
  'Õunapuu',
  'Björnsdóttir',
  'Þórsson',
  'Guðmundsson',
  'Đorđević',
  'İnönü',
  "O'Neill",
  "Lavand'homme",
  'Jiménez-Ruiz',
  'Weiß',
  'Œhler',
  'Mæland',
  'Ahn',
  'Kaya',
  'Brandão',
  'Kříž',
] as const;
const GIVEN = [
  'Jérôme',
  'Ana María',
  'J. A.',
  'Søren',
  'K.',
  'Þóra',
  'Wei-Lin',
  'Łucja',
  'Michael J.',
  'Íñigo',
] as const;
const PARTICLES = ['van', 'van der', 'de la', 'von', 'di', 'ten'] as const;
const GROUPS = [
  'World Health Organization',
  'Café & Society Study Group',
  'European Centre for Disease Prevention and Control',
  'GBD 2019 Collaborators',
] as const;
const WORDS = [
  'Randomised',
  'trial',
  'of',
  'naïve',
  'patients',
  'with',
  'refractory',
  'thirst',
  'and',
  'hunger',
  '50% more',
  'R&D',
  'costs of $5',
  'a_b',
  'β-blockers',
  'Schrödinger',
  '<i>Escherichia coli</i>',
  'CO<sub>2</sub>',
  '– a dash',
  '{braces}',
  'C#',
  '“quotes”',
  'mg/kg',
  'x < 5',
  'at 37 °C',
  'ça va',
  'a ~ b',
  'e^x',
  'C:\\temp',
] as const;
const JOURNALS = [
  ['Journal of Refreshment', 'J Refresh'],
  ["Revue d'hygiène", 'Rev Hyg'],
  ['Thirst', undefined],
  ['Food & Drink Today: Reviews', 'Food Drink Today'],
] as const;
const PUBLISHERS = [
  ['Wiley & Sons', 'Hoboken, NJ'],
  ['Springer', 'Zürich'],
  ['Oxford University Press', 'Oxford'],
  ['Éditions du Seuil', 'Paris'],
] as const;

/** An item that has no key yet. */
interface Fields {
  readonly type: string;
  readonly title: string;
  readonly author?: CslName[];
  readonly editor?: CslName[];
  readonly issued: { 'date-parts': number[][] };
  readonly [field: string]: unknown;
}

/**
 * A library of `count` references of seven types, the same for each seed, as CSL items. Each has a key that is its first
 * name and its year, which is what readers make for records without one; in a library of thousands some have a number
 * behind it.
 */
export function makeLibrary(seed: number, count: number): CslItem[] {
  const chance = random(seed);
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const make = MAKERS[index % MAKERS.length] ?? article;
    for (let tries = 0; ; tries += 1) {
      const fields = make(chance, index);
      // There are only so many names and years.
      const id = tries < MOST_TRIES ? keyOf(fields) : `${keyOf(fields)}x${index}`;
      if (taken.has(id)) continue;
      taken.add(id);
      return { id, ...fields };
    }
  });
}

/** Names and years drawn for a key before it is given a number: more than a library of some hundred ever needs. */
const MOST_TRIES = 1000;

function keyOf({ author, editor, issued }: Fields): string {
  const name = (author ?? editor)?.[0];
  const text = name?.literal?.split(' ').find((word) => /^\p{L}{4,}$/u.test(word));
  const whole = text ?? `${name?.['non-dropping-particle'] ?? ''}${name?.family ?? ''}`;
  return `${plain(whole)}${issued['date-parts'][0]?.[0]}`;
}

const WHOLE: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

function plain(text: string): string {
  const letters = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return letters.replace(/[^a-z0-9þð]/g, (letter) => WHOLE[letter] ?? '');
}

const MAKERS = [article, book, chapter, article, report, thesis, webpage, preprint] as const;

function article(chance: Random, index: number): Fields {
  const [journal, short] = chance.one(JOURNALS);
  const first = chance.number(1, 9000);
  return {
    type: 'article-journal',
    title: title(chance),
    author: people(chance, chance.number(1, 7)),
    'container-title': journal,
    ...(short === undefined ? {} : { 'container-title-short': short }),
    volume: String(chance.number(1, 99)),
    issue: chance.one(['1', '2', '12', '3-4', 'Suppl 1']),
    page: chance.one([`${first}-${first + chance.number(1, 30)}`, `S${first}-S${first + 9}`, `e${first}`]),
    issued: { 'date-parts': [date(chance)] },
    DOI: `10.1000/${chance.one(['j.ref', 'S0140-6736(20)', 'a_b'])}.${index}`,
    PMID: String(10_000_000 + index),
    ...(chance.chance(3) ? { PMCID: `PMC${2_000_000 + index}` } : {}),
    ISSN: '1234-567X',
    language: 'en',
    abstract: Array.from({ length: 30 }, () => chance.one(PLAIN_WORDS)).join(' '),
    ...(chance.chance(2) ? { keyword: 'thirst, tea & water' } : {}),
  };
}

function book(chance: Random): Fields {
  const [publisher, place] = chance.one(PUBLISHERS);
  return {
    type: 'book',
    title: title(chance),
    ...(chance.chance(3) ? { editor: persons(chance, 2) } : { author: people(chance, chance.number(1, 3)) }),
    publisher,
    'publisher-place': place,
    edition: chance.one(['2', '3rd', 'revised']),
    ISBN: '978-3-16-148410-0',
    issued: { 'date-parts': [[year(chance)]] },
    'collection-title': 'Studies in Thirst',
    ...(chance.chance(2) ? { 'number-of-pages': String(chance.number(90, 900)) } : {}),
  };
}

function chapter(chance: Random): Fields {
  const [publisher, place] = chance.one(PUBLISHERS);
  const first = chance.number(1, 400);
  return {
    type: 'chapter',
    title: title(chance),
    author: people(chance, chance.number(1, 2)),
    editor: persons(chance, chance.number(1, 2)),
    'container-title': title(chance),
    publisher,
    'publisher-place': place,
    page: `${first}-${first + 20}`,
    issued: { 'date-parts': [[year(chance)]] },
    ISBN: '978-3-16-148410-0',
  };
}

function report(chance: Random, index: number): Fields {
  return {
    type: 'report',
    title: title(chance),
    author: [{ literal: chance.one(GROUPS) }],
    genre: 'Technical report',
    number: `TR-${index}`,
    publisher: chance.one(PUBLISHERS)[0],
    'publisher-place': 'Geneva',
    issued: { 'date-parts': [[year(chance)]] },
    URL: `https://example.org/reports/${index}?a=b&c=d_e#f`,
  };
}

function thesis(chance: Random): Fields {
  return {
    type: 'thesis',
    title: title(chance),
    author: people(chance, 1),
    genre: chance.one(['PhD thesis', "Master's thesis", 'Habilitation']),
    publisher: 'University of Zürich',
    'publisher-place': 'Zürich',
    issued: { 'date-parts': [[year(chance)]] },
    'number-of-pages': String(chance.number(90, 400)),
  };
}

function webpage(chance: Random, index: number): Fields {
  return {
    type: 'webpage',
    title: title(chance),
    author: chance.chance(2) ? [{ literal: chance.one(GROUPS) }] : people(chance, 1),
    publisher: 'Water Board',
    issued: { 'date-parts': [date(chance)] },
    URL: `https://example.org/~water/${index}_b%20c.html`,
    accessed: { 'date-parts': [[2024, chance.number(1, 12), chance.number(1, 28)]] },
  };
}

function preprint(chance: Random, index: number): Fields {
  return {
    type: 'article',
    title: title(chance),
    author: people(chance, chance.number(1, 4)),
    publisher: chance.one(['medRxiv', 'bioRxiv', 'Research Square']),
    issued: { 'date-parts': [date(chance)] },
    DOI: `10.1101/2020.${index}`,
    abstract: Array.from({ length: 20 }, () => chance.one(PLAIN_WORDS)).join(' '),
  };
}

const PLAIN_WORDS = [
  'Patients',
  'p < 0.05',
  '95% CI',
  'naïve',
  'of',
  'R&D',
  'thirst;',
  'drank',
  '“tea”',
  'and',
] as const;

function title(chance: Random): string {
  const words = [chance.one(['Tea', 'Über Wasser', 'Water']), ...chance.some(chance.number(2, 8), WORDS)];
  return `${words.join(' ')}${chance.chance(3) ? ': a review' : ''}`;
}

/** Persons, the last of whom may be a group. */
function people(chance: Random, count: number): CslName[] {
  if (count === 1 || !chance.chance(4)) return persons(chance, count);
  return [...persons(chance, count - 1), { literal: chance.one(GROUPS) }];
}

function persons(chance: Random, count: number): CslName[] {
  return Array.from({ length: count }, () => ({
    ...(chance.chance(4) ? { 'non-dropping-particle': chance.one(PARTICLES) } : {}),
    family: chance.one(FAMILIES),
    given: chance.one(GIVEN),
    ...(chance.chance(9) ? { suffix: chance.one(['Jr', 'III']) } : {}),
  }));
}

function year(chance: Random): number {
  return chance.number(1950, 2024);
}

function date(chance: Random): number[] {
  return [year(chance), chance.number(1, 12), chance.number(1, 28)].slice(0, chance.number(1, 3));
}
