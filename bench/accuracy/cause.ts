import type { Finding } from '../../server/src/core/checks/finding';
import type { EvidenceBase } from '../../server/src/core/evidence/base';
import { trialIndex } from '../../server/src/core/evidence/trial-index';
import { judgeByTrial } from '../../server/src/core/judgement/by-trial';
import { compareDesign } from '../../server/src/core/judgement/design';
import { figuresAbout } from '../../server/src/core/judgement/figures';
import { judge } from '../../server/src/core/judgement/judge';
import type { Observation } from '../../server/src/core/reading/observation';
import type { Statement } from '../../server/src/core/reading/statement';
import { type Checked, isFlagged, isWrong, MEASURED } from './score';
import { missingIn, observationsIn } from './seen';

/** Why a row came out otherwise than expected: the rule that decided, or what was missing. The same text for the same cause. */
export function causeOf(checked: Checked, base: EvidenceBase): string {
  const { row, analysis } = checked;
  if (isFlagged(checked)) {
    const flags = analysis.findings.filter(({ code }) => MEASURED.includes(code));
    const decided = list(flags.map((finding) => `${finding.code} by ${deciding(finding, base)}`));
    return isWrong(checked) ? `${row.expect} taken for ${decided}` : `false ${decided}`;
  }
  const seen = observationsIn(row.text, base);
  if (row.expect === 'wrong-figure') return `${row.expect} missed: ${figureSeen(seen, base)}`;
  const designs = row.expect === 'misreported-trial' ? designsSeen(seen, base) : [];
  const read = analysis.statements.map((statement) => standing(statement, base));
  if (read.length + designs.length > 0) return `${row.expect} missed: ${list([...read, ...designs])}`;
  return `${row.expect} missed: nothing read, ${list(missingIn(row.text, base)) || 'though all is named'}`;
}

/** What a statement was read from, for the line of a single row. */
export function readings({ analysis }: Checked): string {
  return analysis.statements
    .map(({ intervention, condition, outcome, direction, force, trace }) => {
      const about = [intervention, condition, outcome].map((id) => id ?? '-').join('/');
      return `${direction} ${about} ${force} [${trace.join(' ')}]`;
    })
    .join('; ');
}

function deciding({ statement, evidence, rule }: Finding, base: EvidenceBase): string {
  if (rule !== undefined) return rule;
  if (statement) return standing(statement, base);
  return evidence[0] ? `a ${evidence[0].kind}` : 'no record';
}

function standing(statement: Statement, base: EvidenceBase): string {
  const cited = statement.citations.flatMap((key) => trialIndex(base).publishedIn(key));
  const named = statement.trials.flatMap((id) => trialIndex(base).get(id) ?? []);
  const trials = named.length > 0 ? named : cited;
  if (trials.length > 0) {
    return list(trials.map((trial) => `trial ${judgeByTrial(statement, trial, base).result}`));
  }
  const { result, rule } = judge(statement, base);
  return `${result} (${rule})`;
}

function figureSeen(seen: readonly Observation[], base: EvidenceBase): string {
  const figures = seen.flatMap((observation) => observation.figures);
  if (figures.length === 0) return 'no figure read';
  return figures.some((figure) => figuresAbout(figure, base).length > 0)
    ? 'the figure is taken to agree'
    : 'no fact is taken to be about the figure';
}

function designsSeen(seen: readonly Observation[], base: EvidenceBase): string[] {
  return seen.flatMap(({ details, trials: ids }) => {
    const trials = ids.flatMap((id) => trialIndex(base).get(id) ?? []);
    return details.flatMap(({ design }) =>
      trials.map((trial) => `${design.aspect} ${compareDesign(trial, design, base)}`),
    );
  });
}

const list = (parts: readonly string[]): string => [...new Set(parts)].toSorted().join(', ');
