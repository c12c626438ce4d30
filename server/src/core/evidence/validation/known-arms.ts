import type { Problem } from '../../problem';
import { didYouMean, suggester } from '../did-you-mean';
import { quote } from '../quote';
import { type Check, problemAt } from './known';

/** Findings about an arm that their trial does not have, and arms of one trial with the same id. */
export const knownArms: Check = ({ parts }) =>
  parts.trials.flatMap((located) => {
    const { id, arms, findings } = located.value;
    const ids = new Set<string>();
    const problems: Problem[] = [];
    for (const [index, arm] of arms.entries()) {
      if (ids.has(arm.id)) {
        const message = `This trial has two arms called ${quote(arm.id)}: rename one of them.`;
        problems.push(problemAt(located, id, ['arms', index, 'id'], message));
      }
      ids.add(arm.id);
    }
    const suggest = suggester([...ids]);
    for (const [index, { arm }] of findings.entries()) {
      if (arm === undefined || ids.has(arm)) continue;
      const advice = didYouMean(arm, suggest, 'add it to the arms, or take it out here');
      problems.push(
        problemAt(located, id, ['findings', index, 'arm'], `This trial has no arm ${quote(arm)}: ${advice}`),
      );
    }
    return problems;
  });
