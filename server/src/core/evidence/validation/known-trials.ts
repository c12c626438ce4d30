import { didYouMean, suggester } from '../did-you-mean';
import { quote } from '../quote';
import { type Check, problemAt } from './known';

/** Trials that claims rest on and that are not in the base. */
export const knownTrials: Check = ({ parts, trials, isLost }) => {
  const suggest = suggester([...trials.keys()]);
  return parts.claims.flatMap((located) =>
    located.value.trials.flatMap((id, index) => {
      if (trials.has(id) || isLost('trial', id)) return [];
      const advice = didYouMean(id, suggest, 'add it to the trials, or take it out here');
      const message = `There is no trial ${quote(id)}: ${advice}`;
      return [problemAt(located, located.value.id, ['trials', index], message)];
    }),
  );
};
