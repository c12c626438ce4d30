import { clip } from '../bibliography/format-short';
import type { EvidenceMap, Heading } from './evidence-map';
import { type Figure, label, line, mark, textWidth } from './figure';
import { disc } from './marks';
import { all, element, type Markup, text } from './markup';
import { type Cell, cellsIn, radiusScale } from './packing';

const LONGEST_LABEL = 34;

interface Track {
  readonly heading: Heading;
  readonly start: number;
  readonly size: number;
}

/** Conditions against outcomes, with a bubble for each claim. */
export function mapFigure(map: EvidenceMap, linked: boolean): Figure {
  const cells = cellsIn(map.bubbles, radiusScale(map));
  const left = longest(map.outcomes) + 16;
  const top = longest(map.conditions) * 0.71 + 22;
  const columns = tracks(map.conditions, left, (id) =>
    Math.max(0, ...cells.map(({ condition, width }) => (condition === id ? width : 0))),
  );
  const rows = tracks(map.outcomes, top, (id) =>
    Math.max(0, ...cells.map(({ outcome, height }) => (outcome === id ? height : 0))),
  );
  const right = endOf(columns, left);
  const bottom = endOf(rows, top);
  const marks = cells.flatMap((cell) => {
    const column = columns.find(({ heading }) => heading.id === cell.condition);
    const row = rows.find(({ heading }) => heading.id === cell.outcome);
    return column && row ? [cellMarks(cell, middleOf(column), middleOf(row), linked)] : [];
  });
  return {
    label: `${map.intervention.label}: conditions against outcomes`,
    // The last heading leans out beyond its column.
    width: right + Math.max(0, top - 50),
    height: bottom + 8,
    content: all([...grid(columns, rows, { left, right, top, bottom }), ...marks]),
  };
}

function longest(headings: readonly Heading[]): number {
  return Math.max(0, ...headings.map((heading) => textWidth(shown(heading))));
}

function middleOf({ start, size }: Track): number {
  return start + size / 2;
}

function tracks(headings: readonly Heading[], from: number, sizeOf: (id: string) => number): Track[] {
  let start = from;
  let wasAdverse = false;
  return headings.map((heading) => {
    // Room for the line that says where adverse events begin.
    if (heading.adverse && !wasAdverse) start += 24;
    wasAdverse = heading.adverse;
    const size = Math.max(26, sizeOf(heading.id) + 4);
    const track = { heading, start, size };
    start += size;
    return track;
  });
}

function endOf(placed: readonly Track[], none: number): number {
  const last = placed.at(-1);
  return last ? last.start + last.size : none;
}

function shown(heading: Heading): string {
  return clip(heading.label, LONGEST_LABEL);
}

/** The bubbles of a cell around its middle. */
function cellMarks({ lines, height }: Cell, middle: number, row: number, linked: boolean): Markup {
  let y = row - height / 2;
  const marks = lines.flatMap(({ bubbles, width, height: lineHeight }) => {
    let x = middle - width / 2;
    y += lineHeight;
    return bubbles.map((sized) => {
      const { radius, room, bubble } = sized;
      const { claim, verdict, certainty, withinGroup, lines: words } = bubble;
      const place = { x: x + room / 2, y: y - lineHeight / 2 };
      x += room;
      const drawn = disc({ ...place, radius, verdict, certainty, hollow: withinGroup });
      return mark({ kind: 'claim', id: claim }, words, linked, drawn);
    });
  });
  return all(marks);
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function grid(columns: readonly Track[], rows: readonly Track[], frame: Frame): Markup[] {
  const { left, right, top, bottom } = frame;
  const adverse = rows.find(({ heading }) => heading.adverse);
  return [
    ...rows.map(({ start, size }) => line(0, start + size, right, start + size, 'grid')),
    ...columns.map(({ start }) => line(start, top, start, bottom, 'grid')),
    line(right, top, right, bottom, 'grid'),
    line(0, top, right, top, 'axis'),
    ...columns.map(({ heading, start, size }) =>
      titled(heading, label(shown(heading), { x: start + size / 2, y: top - 8, turn: -45 }, 'heading')),
    ),
    ...rows.map(({ heading, start, size }) =>
      titled(heading, label(shown(heading), { x: left - 10, y: start + size / 2 + 4, anchor: 'end' })),
    ),
    ...(adverse ? [label('Adverse events', { x: 0, y: adverse.start - 8 }, 'section')] : []),
  ];
}

/** A label that may have been cut, with all of it on hovering. */
function titled(heading: Heading, drawn: Markup): Markup {
  if (shown(heading) === heading.label) return drawn;
  return element('g', {}, element('title', {}, text(heading.label)), drawn);
}
