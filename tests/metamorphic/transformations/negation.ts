import { active, type Clause, sentence } from '../clause';
import { turns } from '../relations';
import type { Sample } from '../sample';
import { each, type Transformation, type Variant } from '../transformation';
import { isPlainSentence } from '../words';
import type { World } from '../world';
import { copulaIn, withCopula } from './copula';

/** A negation put in or taken out turns what is said. */
export const negation: Transformation = {
  name: 'negation put in or taken out',
  relation: turns,
  cases: each((sample, world) => {
    if (!saysOnce(sample, world)) return [];
    const { clause, text } = sample;
    if (clause) return ofClause(clause);
    const copula = isPlainSentence(text) ? copulaIn(text) : undefined;
    if (!copula) return [];
    const { be, denied, adjective } = copula;
    return [
      {
        how: denied ? 'not taken out' : 'not',
        text: withCopula(text, copula, denied ? `${be} ${adjective}` : `${be} not ${adjective}`),
      },
    ];
  }),
};

function ofClause(clause: Clause): Variant[] {
  const { subject, verb, denied, object, rest, than } = clause;
  const turned = active({ ...clause, denied: !denied });
  if (denied) return [{ how: 'not taken out', text: turned }];
  return [
    { how: 'did not', text: turned },
    { how: 'failed to', text: sentence(subject, 'failed to', verb.base, object, rest, than) },
  ];
}

/** To deny that something always works, or is proven, doesn't say that it never does. */
const EXTREME =
  /\b(?:all|always|every|never|ever|cure|abolish|eliminat|prove|proof|certain|definit|permanent|lasting|only|just)/i;

/** Whether the text makes one asserted statement that goes no further than saying that something works or doesn't. */
export function saysOnce({ text }: Sample, { ask }: World): boolean {
  const [reading, ...others] = ask(text).readings;
  return reading?.force === 'asserted' && others.length === 0 && !EXTREME.test(text);
}
