import type { EvidenceBase } from '../../server/src/core/evidence/base';
import { groupBy } from '../../server/src/core/evidence/group-by';
import { causeOf, readings } from './cause';
import {
  type Checked,
  exactCode,
  isAsExpected,
  isFalseFlag,
  MEASURED,
  precision,
  recall,
  type Score,
  scoreOf,
} from './score';

/** One line of scores, as a person reads it. */
export function scoreLine(name: string, checked: readonly Checked[]): string {
  const score = scoreOf(checked);
  const right = score.rows - score.wrong;
  return [
    name.padEnd(32),
    `rows ${pad(score.rows)}`,
    `precision ${ofWrong(score, precision)}`,
    `recall ${ofWrong(score, recall)}`,
    `exact code ${ofWrong(score, exactCode)}`,
    `false flags ${falseFlags(score)} in ${right} right`,
  ].join('  ');
}

/** A share where there is anything wrong to be found; among rows that are all right it says nothing. */
function ofWrong(score: Score, shareOf: (score: Score) => number): string {
  return score.wrong > 0 ? percent(shareOf(score)) : '     -';
}

const falseFlags = ({ flagged, caught }: Score): number => flagged - caught;

/** For each code: the rows that expect it, and how often it is reported where it should not be. */
export function codeLines(checked: readonly Checked[]): string[] {
  return MEASURED.map((code) => {
    const expected = checked.filter(({ row }) => row.expect === code);
    const { caught, exact } = scoreOf(expected);
    const said = checked.filter(({ codes }) => codes.includes(code));
    const misplaced = said.filter(({ row }) => row.expect !== code && !row.alt.includes(code));
    return [
      code.padEnd(32),
      `rows ${pad(expected.length)}`,
      `caught ${pad(caught)}`,
      `exact ${pad(exact)}`,
      `reported ${pad(said.length)}, wrongly ${misplaced.length}`,
    ].join('  ');
  });
}

/** Each kind of row in which not all came out as expected, the worst first. */
export function kindLines(checked: readonly Checked[]): string[] {
  const kinds = [...groupBy(checked, ({ row }) => row.kind)].map(([kind, rows]) => ({
    kind,
    rows: rows.length,
    missed: rows.filter((each) => !isAsExpected(each)).length,
  }));
  const bad = kinds.filter(({ missed }) => missed > 0).toSorted((a, b) => b.missed - a.missed);
  return [
    ...bad.map(
      ({ kind, rows, missed }) => `${kind.padEnd(32)}  rows ${pad(rows)}  not as expected ${missed}`,
    ),
    `${kinds.length - bad.length} other kinds came out as expected throughout`,
  ];
}

/** The rows that came out otherwise than expected, grouped by cause, the commonest cause first. */
export function missLines(checked: readonly Checked[], base: EvidenceBase): string[] {
  const missed = checked.filter((each) => !isAsExpected(each));
  const causes = [...groupBy(missed, (each) => causeOf(each, base))].toSorted(
    ([a, rowsA], [b, rowsB]) => rowsB.length - rowsA.length || (a < b ? -1 : 1),
  );
  return causes.flatMap(([cause, rows]) => [
    `\n${rows.length} x ${cause}`,
    ...rows.map((each) => missLine(each)),
  ]);
}

function missLine(checked: Checked): string {
  const { row } = checked;
  const read = readings(checked);
  const text = row.text.replaceAll('\n', ' / ');
  return `  ${row.id} ${row.kind} | ${text}${read === '' ? '' : `\n      read: ${read}`}`;
}

/** The right rows that are flagged, one Markdown item each, with the words underlined and why. */
export function falseFlagLines(checked: readonly Checked[]): string[] {
  return checked.filter(isFalseFlag).flatMap(({ row, analysis }) =>
    analysis.findings
      .filter(({ code }) => MEASURED.includes(code))
      .map(({ code, span, message }) => {
        const words = oneLine(row.text.slice(span.start, span.end));
        return `- ${row.id}, ${row.kind}: \`${code}\`\n  - text: ${oneLine(row.text)}\n  - underlined: ${words}\n  - message: ${message}`;
      }),
  );
}

const oneLine = (text: string): string => text.replaceAll('\n', ' / ');

const pad = (count: number): string => String(count).padStart(4);
const percent = (share: number): string => `${(100 * share).toFixed(1)}%`.padStart(6);
