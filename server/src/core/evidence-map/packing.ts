import { scaleSqrt } from 'd3-scale';
import { groupBy } from '../evidence/group-by';
import type { Bubble, EvidenceMap } from './evidence-map';
import { RING } from './marks';

/** The largest radius, of the most that there is, and the smallest in which a sign can be read. */
const LARGEST = 20;
const SMALLEST = 6.5;

type Radius = (amount: number) => number;

/** The radius of a bubble, in pixels: its area goes by the amount, down to the smallest that can be read. */
export function radiusScale({ bubbles }: Pick<EvidenceMap, 'bubbles'>): Radius {
  const most = Math.max(1, ...bubbles.map(({ amount }) => amount));
  const scale = scaleSqrt([0, most], [0, LARGEST]);
  return (amount) => Math.max(SMALLEST, scale(amount));
}

interface SizedBubble {
  readonly bubble: Bubble;
  readonly radius: number;
  /** The side of the square that it takes, its ring included. */
  readonly room: number;
}

interface CellLine {
  readonly bubbles: readonly SizedBubble[];
  readonly width: number;
  readonly height: number;
}

/** The bubbles of one condition and outcome, in lines that make it about as wide as high. */
export interface Cell {
  readonly condition: string;
  readonly outcome: string;
  readonly lines: readonly CellLine[];
  readonly width: number;
  readonly height: number;
}

/** The cells that hold bubbles, with the room that each takes in pixels. */
export function cellsIn(bubbles: readonly Bubble[], radius: Radius): Cell[] {
  const cells = groupBy(bubbles, ({ condition, outcome }) => JSON.stringify([condition, outcome]));
  return [...cells.values()].flatMap((cell) => {
    const [first] = cell;
    if (!first) return [];
    const lines = linesOf(cell.map((bubble) => sized(bubble, radius)));
    return [
      {
        condition: first.condition,
        outcome: first.outcome,
        lines,
        width: Math.max(...lines.map(({ width }) => width)),
        height: lines.reduce((sum, { height }) => sum + height, 0),
      },
    ];
  });
}

function sized(bubble: Bubble, radius: Radius): SizedBubble {
  const drawn = radius(bubble.amount);
  return { bubble, radius: drawn, room: 2 * (drawn + RING) + 2 };
}

function linesOf(bubbles: readonly SizedBubble[]): CellLine[] {
  const perLine = Math.ceil(Math.sqrt(bubbles.length));
  const count = Math.ceil(bubbles.length / perLine);
  return Array.from({ length: count }, (_, index) => {
    const line = bubbles.slice(index * perLine, (index + 1) * perLine);
    return {
      bubbles: line,
      width: line.reduce((sum, { room }) => sum + room, 0),
      height: Math.max(...line.map(({ room }) => room)),
    };
  });
}
