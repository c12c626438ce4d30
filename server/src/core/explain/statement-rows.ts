import { namedIn } from '../draft/named-in';
import type { SentenceAt } from '../draft/sentence-at';
import { UNIT_HOURS } from '../evidence/duration';
import type { Extent, Statement } from '../reading/statement';
import { readsAs } from '../wording/reads-as';
import type { Records } from '../wording/records';
import { labelOf } from '../wording/words';
import { type Row, rows } from './lines';

/** How a statement was read, a line for each of its parts, with where a part comes from that its sentence leaves out. */
export function statementRows(statement: Statement, at: SentenceAt, records: Records): string[] {
  const { intervention, condition, outcome, comparator, populations, direction, force, advice } = statement;
  const named = (id: string | undefined) => (id === undefined ? undefined : labelOf(id, records));
  return rows(
    ['Reads as', readsAs(statement, records)],
    ['Treatment', part(intervention, 'interventions', at, records)],
    ['Condition', part(condition, 'conditions', at, records)],
    ['Outcome', part(outcome, 'outcomes', at, records)],
    ['Direction', direction.replaceAll('-', ' ')],
    ['Force', force],
    ['Advice', advice && ADVICE[advice]],
    ['Comparator', named(comparator) ?? 'none named'],
    ['Population', populations.map((id) => labelOf(id, records)).join(', ') || undefined],
    ['Time', statement.extent.hours === undefined ? 'none named' : timeWords(statement.extent.hours)],
    ['Extent', extentWords(statement.extent)],
    ['Attributed to', attribution(statement)],
    ['Read by', statement.trace.join(', ') || undefined],
  );
}

const ADVICE = {
  use: 'to use it',
  'use-first': 'to use it before anything else',
  avoid: 'not to use it',
} as const satisfies Record<NonNullable<Statement['advice']>, string>;

type Parts = 'interventions' | 'conditions' | 'outcomes';

function part(id: string | undefined, kind: Parts, at: SentenceAt, records: Records): string {
  if (id === undefined) return 'not recognised';
  const label = labelOf(id, records);
  if (namedIn(at.sentence)[kind].includes(id)) return label;
  const { labels, previous, heading } = at.around;
  if (labels[kind].includes(id)) return `${label} (from the table's labels)`;
  if (previous[kind].includes(id)) return `${label} (from the text before)`;
  if (heading[kind].includes(id)) return `${label} (from the heading)`;
  return kind === 'outcomes' ? `${label} (what the condition is about)` : `${label} (taken over)`;
}

/** Units that a length of time is told in where it fills one, longest first. */
const UNITS = [...UNIT_HOURS].filter(([, hours]) => hours >= 1).toReversed();

/** A length of time in the largest unit that it fills: `12 weeks`. */
function timeWords(hours: number): string {
  const [unit, length] =
    UNITS.find(([, each]) => hours >= each && Number.isInteger(hours / each)) ??
    UNITS.find(([, each]) => hours >= each) ??
    (['minute', 1 / 60] as const);
  const count = Math.round((hours / length) * 10) / 10;
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function extentWords({ absolute, certain, universal, permanent, qualified }: Extent): string {
  const all: readonly Row[] = [
    ['nothing is left of it', absolute ? '' : undefined],
    ['beyond doubt', certain ? '' : undefined],
    ['for everyone', universal ? '' : undefined],
    ['for good', permanent ? '' : undefined],
    ['qualified', qualified ? '' : undefined],
  ];
  return (
    all.flatMap(([words, holds]) => (holds === undefined ? [] : [words])).join(', ') || 'nothing special'
  );
}

function attribution({ trials, citations }: Statement): string {
  const cites = citations.length > 0 ? `cites ${citations.join(', ')}` : 'cites nothing';
  return trials.length > 0 ? `the trial ${trials.join(', ')}; ${cites}` : `no trial; ${cites}`;
}
