import { scaleLog } from 'd3-scale';
import { clip } from '../bibliography/format-short';
import { durationHours } from '../evidence/duration';
import type { EvidenceMap, Observation, TimelineRow } from './evidence-map';
import { type Figure, label, line, mark, textWidth } from './figure';
import { disc } from './marks';
import { all, element, type Markup } from './markup';

const ROW = 22;
const TOP = 34;
const AXIS = 340;
const RADIUS = 7;
const LONGEST_NAME = 24;
const LONGEST_OUTCOME = 34;
const TICKS = [
  '1 hour',
  '6 hours',
  '1 day',
  '1 week',
  '1 month',
  '3 months',
  '1 year',
  '3 years',
  '10 years',
];

type Scale = (hours: number) => number;

/** What trials saw over time, on a scale that has room for hours and years: bars as long as an effect was seen. */
export function timelineFigure({ intervention, timeline }: EvidenceMap, linked: boolean): Figure {
  const names = Math.max(0, ...timeline.map(({ name }) => textWidth(clip(name, LONGEST_NAME)))) * 1.2 + 14;
  const outcomes = Math.max(0, ...timeline.map((row) => textWidth(subject(row)))) + 14;
  const left = names + outcomes;
  const bottom = TOP + timeline.length * ROW;
  const { scale, ticks } = timeScale(timeline, left);
  const rows = timeline.map((row, index) => {
    const first = timeline[index - 1]?.trial !== row.trial;
    return rowMarks(row, { y: TOP + index * ROW, names, left, first, scale, linked });
  });
  return {
    label: `${intervention.label}: how long effects were seen, by trial`,
    width: left + AXIS + 70,
    height: bottom + 8,
    content: all([
      ...ticks.flatMap(({ name, x }) => [
        line(x, TOP - 6, x, bottom, 'grid'),
        label(name, { x, y: TOP - 14, anchor: 'middle' }, 'small'),
      ]),
      line(0, TOP - 4, left + AXIS, TOP - 4, 'axis'),
      ...rows,
    ]),
  };
}

function timeScale(rows: readonly TimelineRow[], left: number) {
  const seen = rows.flatMap(({ observations, followUp }) => [
    ...observations.flatMap(({ at, until }) => [at, until]),
    followUp,
  ]);
  const hours = seen.flatMap((time) => (time === undefined || time === 0 ? [] : [time]));
  const domain = [Math.min(24, ...hours) * 0.5, Math.max(48, ...hours) * 1.2] as const;
  const logarithm = scaleLog(domain, [left, left + AXIS]);
  // A time of zero has no place on this scale, and stands where it begins.
  const scale: Scale = (time) => logarithm(Math.max(time, domain[0]));
  return { scale, ticks: ticksWithin(domain, scale) };
}

/** The ticks of a time scale, those left out that have no room for their names. */
function ticksWithin([least, most]: readonly [number, number], scale: Scale) {
  const ticks: { readonly name: string; readonly x: number }[] = [];
  for (const name of TICKS) {
    const time = durationHours(name) ?? 0;
    const x = scale(time);
    const last = ticks.at(-1);
    const hasRoom = !last || x - last.x > (textWidth(last.name) + textWidth(name)) / 2 + 6;
    if (time >= least && time <= most && hasRoom) ticks.push({ name, x });
  }
  return ticks;
}

function subject({ outcome, arm }: TimelineRow): string {
  return clip(arm === undefined ? outcome : `${outcome} (${arm})`, LONGEST_OUTCOME);
}

interface Place {
  readonly y: number;
  readonly names: number;
  readonly left: number;
  /** Whether the row is the first of its trial, which is named there. */
  readonly first: boolean;
  readonly scale: Scale;
  readonly linked: boolean;
}

function rowMarks(row: TimelineRow, place: Place): Markup {
  const { y, names, left, first, scale, linked } = place;
  const middle = y + ROW / 2;
  const followed = row.followUp === undefined ? left : scale(row.followUp);
  const marks = row.observations.map((seen) =>
    mark(
      { kind: 'trial', id: row.trial },
      [`${row.name}, ${subject(row)}`, seen.label],
      linked,
      observed(seen, middle, left, scale),
    ),
  );
  return all([
    ...(first && y > TOP ? [line(0, y, left + AXIS, y, 'grid')] : []),
    ...(first ? [label(clip(row.name, LONGEST_NAME), { x: 0, y: middle + 4 }, 'strong')] : []),
    label(subject(row), { x: names, y: middle + 4 }),
    ...(followed > left ? [line(left, middle, followed, middle, 'followed')] : []),
    ...marks,
    lastTime(row, middle, scale),
  ]);
}

/** A bar over the time in which it held, where that is told, and the disc where it was measured last. */
function observed({ verdict, at, until }: Observation, y: number, left: number, scale: Scale): Markup {
  const end = scale(until ?? at ?? 0);
  const start = at === undefined ? left : scale(at);
  const held = { x: start, y: y - 3.5, width: Math.max(0, end - start), height: 7, rx: 2 };
  const bar = element('g', { class: verdict }, element('rect', { ...held, class: 'held' }));
  const drawn = disc({ x: end, y, radius: RADIUS, verdict });
  return until === undefined ? drawn : all([bar, drawn]);
}

function lastTime({ observations }: TimelineRow, y: number, scale: Scale): Markup {
  const last = observations.toSorted((a, b) => timeOf(a) - timeOf(b)).at(-1);
  if (!last) return all([]);
  return label(last.when, { x: scale(timeOf(last)) + RADIUS + 5, y: y + 4 }, 'small');
}

function timeOf({ at = 0, until = at }: Observation): number {
  return until;
}
