import { fold } from '../fold';
import { groupBy } from './group-by';
import { perBase } from './per-base';
import type { Trial } from './schema/trial';

/** The trials of a base by id, by publication and by name. */
export interface TrialIndex {
  readonly get: (id: string) => Trial | undefined;
  /** The trials with these ids, in the order of the base. */
  readonly among: (ids: readonly string[]) => readonly Trial[];
  /** The trials whose publication has this citation key, the base's own key and not an alias. */
  readonly publishedIn: (key: string) => readonly Trial[];
  /** The trials of this name, without regard to case and diacritics. */
  readonly named: (name: string) => readonly Trial[];
}

/** The trials of a base, indexed once per base. Groups keep the order of the base. */
export const trialIndex = perBase(({ trials }) => indexTrials(trials));

function indexTrials(trials: readonly Trial[]): TrialIndex {
  const byId = new Map(trials.map((trial) => [trial.id, trial]));
  const byReference = groupBy(trials, (trial) => trial.reference);
  const names = trials.flatMap((trial) =>
    [...new Set(trial.names.map(fold))].map((name) => ({ name, trial })),
  );
  const byName = groupBy(names, ({ name }) => name);
  return {
    get: (id) => byId.get(id),
    among: (ids) => (ids.length === 0 ? [] : trials.filter(({ id }) => ids.includes(id))),
    publishedIn: (key) => byReference.get(key) ?? [],
    named: (name) => (byName.get(fold(name)) ?? []).map(({ trial }) => trial),
  };
}
