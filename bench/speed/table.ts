import type { Measured } from './measure';
import type { Work } from './work';

/** The rows of a Markdown table on one work: each subject with its times and how it compares with ours. */
export function rowsOf({ name, goal }: Work, measured: readonly Measured[]): string[] {
  const own = measured[0]?.median ?? Number.NaN;
  return measured.map(({ subject, median, p99, runs, memory }, index) =>
    [
      '',
      index === 0 ? name : '',
      subject,
      milliseconds(median),
      milliseconds(p99),
      index === 0 ? '' : `${(median / own).toPrecision(2)} x`,
      memory === undefined ? '' : megabytes(memory),
      String(runs),
      index === 0 ? goal : '',
      '',
    ]
      .join(' | ')
      .trim(),
  );
}

export const HEADER = [
  '| work | who | median, ms | p99, ms | against ours | memory, MB | runs | goal |',
  '| --- | --- | ---: | ---: | ---: | ---: | ---: | --- |',
];

function milliseconds(time: number): string {
  return time < 10 ? time.toFixed(2) : time.toFixed(0);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}
