import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { exactCode, recall, type Score } from './score';

/** What a file of the corpus is held to: its rows and shares (0 to 1) at least, its false flags at most. */
const Floor = v.object({
  rows: v.number(),
  falseFlags: v.number(),
  recall: v.number(),
  exact: v.number(),
});
export type Floor = v.InferOutput<typeof Floor>;

/** Floors by the name of their file. */
export type Floors = Readonly<Record<string, Floor>>;

const FLOORS = 'tests/corpus/floors.json';

/** The recorded floors. Throws when their file is damaged. */
export function readFloors(): Floors {
  return v.parse(v.record(v.string(), Floor), JSON.parse(readFileSync(FLOORS, 'utf8')));
}

export function writeFloors(floors: Floors): void {
  writeFileSync(FLOORS, `${JSON.stringify(floors, undefined, 2)}\n`);
}

/** A score as a floor, its shares cut to three decimals so that the score itself is never below it. */
export function floorOf(score: Score): Floor {
  const cut = (share: number) => Math.floor(share * 1000) / 1000;
  return {
    rows: score.rows,
    falseFlags: score.flagged - score.caught,
    recall: cut(recall(score)),
    exact: cut(exactCode(score)),
  };
}

/** The stricter of two floors, figure by figure: a floor is raised and never lowered. */
export function raised(old: Floor | undefined, measured: Floor): Floor {
  if (!old) return measured;
  return {
    rows: Math.max(old.rows, measured.rows),
    falseFlags: Math.min(old.falseFlags, measured.falseFlags),
    recall: Math.max(old.recall, measured.recall),
    exact: Math.max(old.exact, measured.exact),
  };
}
