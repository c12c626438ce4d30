import { active, verb } from '../clause';
import { turns } from '../relations';
import { each, type Transformation } from '../transformation';
import { isPlainSentence } from '../words';
import { copulaIn, withCopula } from './copula';
import { saysOnce } from './negation';

/** The opposite word turns what is said: increased for reduced, ineffective for effective. */
export const antonym: Transformation = {
  name: 'antonym',
  relation: turns,
  cases: each((sample, world) => {
    if (!saysOnce(sample, world)) return [];
    const { clause, text } = sample;
    // Neither to reduce nor to increase is the same: no effect.
    const opposite = clause?.verb.opposite;
    if (clause && (clause.denied || opposite === undefined)) return [];
    if (clause && opposite !== undefined) {
      return [{ how: `${clause.verb.base}: ${opposite}`, text: active({ ...clause, verb: verb(opposite) }) }];
    }
    const copula = isPlainSentence(text) ? copulaIn(text) : undefined;
    if (!copula || copula.denied) return [];
    const { be, adjective } = copula;
    return [
      { how: `${adjective}: ${copula.opposite}`, text: withCopula(text, copula, `${be} ${copula.opposite}`) },
    ];
  }),
};
