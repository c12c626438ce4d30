import { arc, symbol, symbolTriangle } from 'd3-shape';
import type { Certainty, Verdict } from '../evidence/schema/common';
import { all, element, type Markup, text } from './markup';

/** How a verdict is called in legends, those of adverse events included. */
export const VERDICT_WORDS = {
  benefit: 'better',
  'no-benefit': 'no difference',
  harm: 'worse (harm)',
  mixed: 'trials disagree',
  insufficient: 'too little evidence',
} as const satisfies Record<Verdict, string>;

/** The levels of certainty, the lowest first: as many quarters of the ring are filled. */
export const CERTAINTIES = ['very-low', 'low', 'moderate', 'high'] as const satisfies readonly Certainty[];

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** None where only the size or the ring is to be seen. */
  readonly verdict?: Verdict;
  /** Drawn hollow, which says that the verdict weighs less. */
  readonly hollow?: boolean;
  readonly certainty?: Certainty | undefined;
}

/** The room that the ring takes around a disc. */
export const RING = 5;

/** A disc with the sign of its verdict, so that nobody needs to tell colours apart, and a ring for its certainty. */
export function disc({ x, y, radius, verdict, hollow = false, certainty }: Disc): Markup {
  const style = `${verdict ?? 'plain'}${hollow ? ' hollow' : ''}`;
  return element(
    'g',
    { transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`, class: style },
    element('circle', { r: radius, class: 'disc' }),
    verdict === undefined ? all([]) : sign(verdict, radius),
    certainty === undefined ? all([]) : ring(radius, CERTAINTIES.indexOf(certainty) + 1),
  );
}

const LETTERS = { 'no-benefit': '=', mixed: '±', insufficient: '?' } as const;

function sign(verdict: Verdict, radius: number): Markup {
  if (verdict === 'benefit' || verdict === 'harm') {
    const d = symbol(symbolTriangle, radius * radius * 0.75).digits(2)() ?? '';
    const transform = verdict === 'harm' ? 'rotate(180)' : undefined;
    return element('path', { d, transform, class: 'sign' });
  }
  // Letters are 12 high; a transform reaches what the size of text in a style does not.
  const transform = `scale(${Math.round(radius * 14) / 100})`;
  return element(
    'text',
    { class: 'sign', 'text-anchor': 'middle', y: 4.2, transform },
    text(LETTERS[verdict]),
  );
}

const GAP = 0.14;

function ring(radius: number, filled: number): Markup {
  const quarter = arc<number>()
    .digits(2)
    .innerRadius(radius + 2)
    .outerRadius(radius + RING)
    .startAngle((index) => (index * Math.PI) / 2 + GAP)
    .endAngle((index) => ((index + 1) * Math.PI) / 2 - GAP);
  const quarters = [0, 1, 2, 3].map((index) =>
    element('path', { d: quarter(index) ?? '', class: index < filled ? 'sure' : 'unsure' }),
  );
  return all(quarters);
}
