import type { Answer, Flag, Reading } from './answer';

/**
 * What must hold between the answer to a text and the answer to the text changed. Gives the cause where it doesn't
 * hold, worded alike for like causes, else undefined. `strict` where the readings are compared as well, which they
 * can be where the first text is known to be read rightly.
 */
export type Relation = (before: Answer, after: Answer, strict: boolean) => string | undefined;

/** The same is reported, and the same is read. */
export const keeps: Relation = (before, after, strict) => {
  const read = strict ? readDifferently(before.readings, after.readings) : undefined;
  if (read) return read;
  if (same(before.flags, after.flags)) return undefined;
  return readDifferently(before.readings, after.readings) ?? flagsDiffer(before, after);
};

/** Two sentences say what one says that coordinates them, whatever the order. */
export const union: Relation = (before, after, strict) => {
  const sorted = ({ flags, readings }: Answer): Answer => ({ flags, readings: readings.toSorted(byAbout) });
  const cause = keeps(sorted(before), sorted(after), strict);
  if (cause === undefined || readDifferently(sorted(before).readings, sorted(after).readings)) return cause;
  const known = new Set(after.flags.map(drawFlag));
  const lost = before.flags.length > 0 && before.flags.every((flag) => known.has(drawFlag(flag)));
  return lost ? 'the whole has one finding where its parts have several' : cause;
};

/** Nothing is reported, and no statement is held against anything. */
export const silences: Relation = (_, after) => {
  const held = after.readings.find(({ result }) => result !== 'unheld');
  if (held) return `still held against the evidence, as ${held.force}`;
  const flag = after.flags[0];
  return flag && `still reports ${flag.code}${flag.ofStatement ? '' : ' of words that make no statement'}`;
};

/** The same is read, but more quietly; where the evidence is unsettled, a hedge mends a plain statement. */
export const hedges: Relation = (before, after) => {
  const force = (reading: Reading): Reading => ({ ...reading, force: 'hedged' });
  const read = readDifferently(before.readings.map(force), after.readings.map(force));
  if (read) return read;
  const loud = after.readings.find((reading) => reading.force !== 'hedged');
  if (loud) return `force ${loud.force} instead of hedged`;
  const quiet = (flag: Flag): Flag => ({ ...flag, severity: 'information' });
  const expected = before.flags.filter((flag) => !isMended(flag, before.readings)).map(quiet);
  // A figure is as wrong when it is hedged, and may be told as loudly.
  const now = after.flags.map((flag) => (flag.ofStatement ? flag : quiet(flag)));
  if (same(expected, now)) return undefined;
  return flagsDiffer({ ...before, flags: expected }, after);
};

function isMended({ code, evidence }: Flag, readings: readonly Reading[]): boolean {
  const claims = readings.filter(({ result }) => result === 'unsettled').map(({ claim }) => `claim:${claim}`);
  return code === 'overstated-claim' && claims.includes(evidence);
}

/** The same is read in another direction, and what contradicted no longer does, or the reverse. */
export const turns: Relation = (before, after) => {
  const plain = (reading: Reading): Reading => ({ ...reading, direction: 'benefit' });
  const read = readDifferently(before.readings.map(plain), after.readings.map(plain));
  if (read) return read;
  const kept = after.readings.find(({ direction }, index) => direction === before.readings[index]?.direction);
  if (kept) return `direction still ${kept.direction}`;
  const wrong = after.readings.find((reading) => {
    const expected = contradicts(reading);
    return expected !== undefined && expected !== (reading.result === 'contradicts');
  });
  return (
    wrong && `turned, but the claim is ${wrong.result === 'contradicts' ? 'contradicted' : 'agreed with'}`
  );
};

/** Whether a statement contradicts its claim, where that follows from direction and verdict alone. */
function contradicts({ rule, direction }: Reading): boolean | undefined {
  const [, verdict] = rule.split('-against-');
  if (verdict === undefined || rule.startsWith('advice')) return undefined;
  if (direction === verdict) return false;
  return direction === 'benefit' || verdict === 'benefit' ? true : undefined;
}

const ABOUT = ['intervention', 'condition', 'outcome', 'comparator', 'direction', 'force'] as const;

/** In what the second list of readings is not the first; the order counts. */
function readDifferently(before: readonly Reading[], after: readonly Reading[]): string | undefined {
  if (after.length === 0 && before.length > 0) return 'nothing read';
  if (after.length < before.length) return 'a statement lost';
  if (after.length > before.length) return before.length === 0 ? 'something read' : 'a statement too many';
  const differences = before.flatMap((reading, index) =>
    ABOUT.filter((part) => reading[part] !== after[index]?.[part]).map((part) =>
      differenceIn(part, reading, after[index]),
    ),
  );
  return differences.length === 0 ? undefined : [...new Set(differences)].join(', ');
}

function differenceIn(part: (typeof ABOUT)[number], before: Reading, after: Reading | undefined): string {
  const now = after?.[part];
  if (part === 'direction' || part === 'force') return `${part} ${now} instead of ${before[part]}`;
  if (now === '-') return `${part} lost`;
  return before[part] === '-' ? `${part} added` : `${part} taken for another`;
}

function flagsDiffer(before: Answer, after: Answer): string {
  const codes = ({ flags }: Answer) =>
    [...new Set(flags.map(drawCode))].toSorted().join(' and ') || 'nothing';
  return `${codes(after)} reported instead of ${codes(before)}`;
}

const drawCode = ({ code, severity }: Flag): string =>
  severity === 'warning' ? code : `${code} (${severity})`;

const drawFlag = ({ code, severity, evidence }: Flag): string => `${code} ${severity} ${evidence}`;

function same(before: readonly Flag[], after: readonly Flag[]): boolean {
  const drawn = (flags: readonly Flag[]) => [...new Set(flags.map(drawFlag))].toSorted().join('\n');
  return drawn(before) === drawn(after);
}

function byAbout(a: Reading, b: Reading): number {
  const key = (reading: Reading) => ABOUT.map((part) => reading[part]).join('/');
  return key(a) < key(b) ? -1 : 1;
}
