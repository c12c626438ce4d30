import type { Analyse, DraftAnalysis } from '../../server/src/core/analysis';
import type { Code } from '../../server/src/core/checks/codes';
import type { EvidenceBase } from '../../server/src/core/evidence/base';
import type { Labelled } from './labelled';

/** The codes that are measured: neither the hint on missing citations nor the hygiene of references. */
export const MEASURED: readonly Code[] = [
  'contradicted-claim',
  'overstated-claim',
  'misreported-trial',
  'wrong-figure',
  'unsupported-citation',
];

/** A row with what the checker made of it. */
export interface Checked {
  readonly row: Labelled;
  readonly codes: readonly Code[];
  readonly analysis: DraftAnalysis;
}

/** How often the checker was right. A row counts once, however many findings it has. */
export interface Score {
  readonly rows: number;
  /** Rows in which something is to be reported. */
  readonly wrong: number;
  readonly flagged: number;
  /** Flagged rows in which something is to be reported. */
  readonly caught: number;
  /** Caught rows with the code expected, or one as acceptable. */
  readonly exact: number;
}

/** Checks each row as a draft of its own. */
export function checkRows(rows: readonly Labelled[], base: EvidenceBase, analyse: Analyse): Checked[] {
  return rows.map((row) => {
    const analysis = analyse(row.text, base);
    const codes = [...new Set(analysis.findings.map(({ code }) => code))];
    return { row, analysis, codes: codes.filter((code) => MEASURED.includes(code)) };
  });
}

export const isWrong = ({ row }: Checked): boolean => row.expect !== 'none';
export const isFlagged = ({ codes }: Checked): boolean => codes.length > 0;
export const isFalseFlag = (checked: Checked): boolean => isFlagged(checked) && !isWrong(checked);

/** Whether a wrong row has the code that is expected of it, or another that is acceptable. */
function isExact({ row, codes }: Checked): boolean {
  return codes.some((code) => code === row.expect || row.alt.includes(code));
}

/** Whether exactly what is expected was reported: a right row unflagged, a wrong one with its code. */
export function isAsExpected(checked: Checked): boolean {
  return isWrong(checked) ? isExact(checked) : !isFlagged(checked);
}

export function scoreOf(checked: readonly Checked[]): Score {
  const wrong = checked.filter(isWrong);
  const caught = wrong.filter(isFlagged);
  return {
    rows: checked.length,
    wrong: wrong.length,
    flagged: checked.filter(isFlagged).length,
    caught: caught.length,
    exact: caught.filter(isExact).length,
  };
}

/** The share of flagged rows that are wrong; 1 where nothing was flagged. */
export const precision = ({ caught, flagged }: Score): number => share(caught, flagged);
/** The share of wrong rows that were flagged; 1 where none is wrong. */
export const recall = ({ caught, wrong }: Score): number => share(caught, wrong);
/** The share of wrong rows that were flagged with the right code; 1 where none is wrong. */
export const exactCode = ({ exact, wrong }: Score): number => share(exact, wrong);

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
