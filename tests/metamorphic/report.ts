import { groupBy } from '../../server/src/core/evidence/group-by';
import type { Broken, Result } from './run';

/** The results of a base as a table, a line to each transformation. */
export function tableOf(results: readonly Result[]): string[] {
  return [
    '| transformation | cases | with a finding | kept | broken |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...results.map(
      ({ name, cases, telling, broken }) =>
        `| ${name} | ${cases} | ${telling} | ${cases - broken.length} | ${broken.length} |`,
    ),
  ];
}

/** What broke in full, with the answers before and after: for whoever looks for the cause. */
export function brokenLines(results: readonly Result[]): string[] {
  return byCause(results, (cases) =>
    cases.map(({ how, before, after, answers }) => {
      const texts = after === '' ? before : `${before} -> ${after}`;
      return `- ${how}: ${oneLine(texts)} (${answers})`;
    }),
  );
}

/** The same in short, a line to each text with all that breaks it: to be kept, and compared. */
export function pinnedLines(results: readonly Result[]): string[] {
  return byCause(results, (cases) =>
    [...groupBy(cases, ({ before }) => before)].map(
      ([before, same]) => `- ${oneLine(before)} <- ${[...new Set(same.map(({ how }) => how))].join(' | ')}`,
    ),
  );
}

/** Broken cases under headings of their transformation and cause, the commonest cause first. */
function byCause(results: readonly Result[], draw: (cases: readonly Broken[]) => string[]): string[] {
  return results.flatMap(({ name, broken }) => {
    if (broken.length === 0) return [];
    const causes = [...groupBy(broken, ({ cause }) => cause)].toSorted(
      ([a, casesA], [b, casesB]) => casesB.length - casesA.length || (a < b ? -1 : 1),
    );
    return [
      `## ${name}`,
      '',
      ...causes.flatMap(([cause, cases]) => [`### ${cases.length} x ${cause}`, '', ...draw(cases), '']),
    ];
  });
}

const oneLine = (text: string): string => text.replaceAll('\r', '').replaceAll('\n', ' / ');
