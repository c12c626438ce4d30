import type { EvidenceMap } from './evidence-map';
import { type Figure, label, textWidth } from './figure';
import { CERTAINTIES, disc, VERDICT_WORDS } from './marks';
import { all, type Markup } from './markup';
import { radiusScale } from './packing';

const HEIGHT = 44;
const RADIUS = 8;

interface Item {
  readonly radius: number;
  readonly drawn: (x: number, y: number) => Markup;
  readonly words: string;
}

/** What signs, rings and sizes mean, in two lines. */
export function legendFigure(map: EvidenceMap): Figure {
  const lines = [
    { title: 'Result', items: [...verdicts(map), ...hollow(map)] },
    { title: 'Certainty', items: certainties() },
    { title: map.size === 'trials' ? 'Trials' : 'Participants', items: sizes(map) },
  ];
  const placed = lines.map(({ title, items }, index) => row(title, items, HEIGHT * (index + 0.5)));
  return {
    label: 'Legend',
    width: Math.max(...placed.map(({ width }) => width)),
    height: HEIGHT * lines.length,
    content: all(placed.map(({ content }) => content)),
  };
}

function verdicts({ bubbles, timeline }: EvidenceMap): Item[] {
  const used = new Set(
    [...bubbles, ...timeline.flatMap(({ observations }) => observations)].map((seen) => seen.verdict),
  );
  return [...used].map((verdict) => ({
    radius: RADIUS,
    drawn: (x, y) => disc({ x, y, radius: RADIUS, verdict }),
    words: VERDICT_WORDS[verdict],
  }));
}

function hollow({ bubbles }: EvidenceMap): Item[] {
  if (!bubbles.some(({ withinGroup }) => withinGroup)) return [];
  const drawn = (x: number, y: number): Markup =>
    disc({ x, y, radius: RADIUS, verdict: 'benefit', hollow: true });
  return [{ radius: RADIUS, drawn, words: 'hollow: against the start of treatment only' }];
}

function certainties(): Item[] {
  return CERTAINTIES.map((certainty) => ({
    radius: RADIUS + 5,
    drawn: (x: number, y: number) => disc({ x, y, radius: RADIUS, certainty }),
    words: certainty.replace('-', ' '),
  }));
}

/** The least and the most that there is, and something between the two. */
function sizes(map: EvidenceMap): Item[] {
  const radius = radiusScale(map);
  const amounts = map.bubbles.map(({ amount }) => amount);
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const steps = [...new Set([least, Math.round((least + most) / 2), most])];
  return steps.map((amount) => ({
    radius: radius(amount),
    drawn: (x, y) => disc({ x, y, radius: radius(amount) }),
    words: String(amount),
  }));
}

function row(title: string, items: readonly Item[], y: number): { width: number; content: Markup } {
  let x = 90;
  const drawn = items.flatMap((item) => {
    const middle = x + item.radius;
    const words = label(item.words, { x: middle + item.radius + 6, y: y + 4 });
    x = middle + item.radius + 6 + textWidth(item.words) + 18;
    return [item.drawn(middle, y), words];
  });
  return { width: x, content: all([label(title, { x: 0, y: y + 4 }, 'strong'), ...drawn]) };
}
