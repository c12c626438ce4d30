import type { EvidenceBase } from '../evidence/base';
import { referenceIndex } from '../evidence/reference-index';
import { type Carried, carryOn, NOTHING } from '../reading/context';
import { isNames } from '../reading/enumeration';
import { recognise, type Sentence } from '../reading/sentence';
import { narrowedByCitation } from '../reading/trial-names';
import { citedTrials, studiedBy } from '../reading/trials-of';
import type { Block, TablePlace } from '../text/prose';
import { namedIn } from './named-in';

/**
 * What the header and the row of a table cell tell of it; nothing of any other block. The first cell goes before the
 * header, and both before what the other cells of the row name.
 */
export function labelsOf(
  { table }: Block,
  base: EvidenceBase,
  recogniseCell: (text: string) => Sentence,
): Carried {
  if (!table) return NOTHING;
  const row = recognise(table.rowLabel, base);
  const keys = table.rowKeys.map((key) => referenceIndex(base).get(key)?.key ?? key);
  const labels = namedIn({ ...row, trials: narrowedByCitation(row.trials, keys, base) });
  // A row on one trial may call it by a name too short to be known as one, or in another column.
  const trials = labels.trials.length > 0 ? labels.trials : trialOfRow(keys, labels, base);
  const own = carryOn(namedIn(recognise(table.header, base)), { ...labels, trials });
  // Nothing is asked of the other cells where the two tell it all.
  const isTold = own.conditions.length > 0 && own.outcomes.length > 0;
  return isTold ? own : carryOn(besideIn(table, recogniseCell), own);
}

function trialOfRow(keys: readonly string[], { conditions }: Carried, base: EvidenceBase): readonly string[] {
  const cited = citedTrials(keys, base);
  const fits = conditions.length === 0 || studiedBy(cited, conditions, base);
  return cited.length === 1 && fits ? cited : [];
}

/** Wider tables tell in their first columns what a row is on. */
const MOST_COLUMNS = 12;

/**
 * The conditions and outcomes of the other cells of a row that hold a name and nothing else: "Fibromyalgia | Drowsiness |
 * More". A drug in such a cell may be what was given, or what it was held against.
 */
function besideIn({ rowTexts, column }: TablePlace, recogniseCell: (text: string) => Sentence): Carried {
  const named = rowTexts
    .slice(0, MOST_COLUMNS)
    .map((text, at) => (at === 0 || at === column ? undefined : recogniseCell(text)))
    .flatMap((cell) => (cell && isNames(cell, { from: 0, to: cell.tokens.length }) ? [namedIn(cell)] : []));
  return {
    ...NOTHING,
    conditions: named.flatMap(({ conditions }) => conditions),
    outcomes: named.flatMap(({ outcomes }) => outcomes),
  };
}
