import type { Figure } from '../evidence/schema/fact';
import type { Fix, FixContext } from './fix';
import { settles } from './read-again';

/** The figure of the evidence in the place of a wrong one, where the reader then agrees. */
export function rightFigure({ finding, at, base }: FixContext): Fix[] {
  if (finding.code !== 'wrong-figure' || !at) return [];
  const id = finding.evidence[0]?.id;
  const fact = base.facts.find((each) => each.id === id);
  if (fact?.kind !== 'figure') return [];
  const newText = figureWords(fact);
  const edits = [{ span: finding.span, newText }];
  return settles(at, edits, base) ? [{ kind: 'edit', title: `Say: ${newText}`, edits }] : [];
}

const SYMBOLS: Readonly<Partial<Record<Figure['unit'], string>>> = { EUR: '€', USD: '$' };
const WORDINGS = { exact: '', about: 'about ', 'at-least': 'at least ', 'at-most': 'up to ' } as const;
const SCALES: readonly (readonly [size: number, word: string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

/** A figure as a sentence has it: `20 to 50%`, `about €200 billion`, `1965`, `3 months`. */
function figureWords({ value, to, unit, wording }: Figure): string {
  const symbol = SYMBOLS[unit];
  const [size, scale] = SCALES.find(([least]) => symbol !== undefined && value >= least) ?? [1, ''];
  const number = (each: number) => `${symbol ?? ''}${each / size}`;
  const range = to === undefined ? number(value) : `${number(value)} to ${number(to)}`;
  return `${WORDINGS[wording]}${range}${scale}${UNITS[unit](to ?? value)}`;
}

const plural = (word: string) => (count: number) => ` ${word}${count === 1 ? '' : 's'}`;
const nothing = () => '';
const UNITS: Readonly<Record<Figure['unit'], (count: number) => string>> = {
  percent: () => '%',
  EUR: nothing,
  USD: nothing,
  year: nothing,
  count: nothing,
  times: () => ' times',
  month: plural('month'),
  hour: plural('hour'),
  minute: plural('minute'),
  day: plural('day'),
  week: plural('week'),
};
