import { CODES, type Code } from '../core/checks/codes';
import { listed } from '../core/wording/listed';
import { findingsOf, type Report, statementCount } from './report';

/** How many findings of a code are told: of one, and of several behind their number. */
const WORDS = {
  'contradicted-claim': ['statement contradicts the evidence', 'statements contradict the evidence'],
  'overstated-claim': ['statement goes further than the evidence', 'statements go further than the evidence'],
  'misreported-trial': ['statement misreports a trial', 'statements misreport a trial'],
  'wrong-figure': ['figure is wrong', 'figures are wrong'],
  'unsupported-citation': [
    'citation does not carry its statement',
    'citations do not carry their statements',
  ],
  'uncited-claim': ['finding has no source', 'findings have no source'],
  'unknown-citation': ['citation is unknown', 'citations are unknown'],
  'duplicate-reference': ['reference is there twice', 'references are there twice'],
  'malformed-identifier': ['list has malformed identifiers', 'lists have malformed identifiers'],
  'incomplete-reference': ['list has incomplete references', 'lists have incomplete references'],
  'uncited-reference': ['list has references that are not cited', 'lists have references that are not cited'],
  'retracted-reference': ['reference is retracted or in doubt', 'references are retracted or in doubt'],
  'ignore-without-reason': ['ignore comment has no reason', 'ignore comments have no reason'],
  'unused-ignore': ['ignore comment ignores nothing', 'ignore comments ignore nothing'],
} as const satisfies Record<Code, readonly [one: string, several: string]>;

/** '3 statements contradict the evidence and 1 citation is unknown in 1 file; 41 statements read.' */
export function summary(report: Report): string {
  const found = CODES.flatMap((code) => {
    const number = findingsOf(report, code).length;
    return number === 0 ? [] : [`${number} ${WORDS[code][number === 1 ? 0 : 1]}`];
  });
  const head = found.length > 0 ? listed(found) : 'Nothing to report';
  const read = `in ${count(report.files.length, 'file')}; ${count(statementCount(report), 'statement')} read.`;
  const accepted = report.files.reduce((sum, file) => sum + file.accepted.length, 0);
  return `${head} ${read}${accepted > 0 ? ` ${count(accepted, 'finding')} accepted by a comment:` : ''}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
