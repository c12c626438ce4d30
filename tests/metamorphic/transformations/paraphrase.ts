import { type Clause, capitalised, isPlural, sentence } from '../clause';
import { keeps } from '../relations';
import { each, type Transformation, type Variant } from '../transformation';

/** How a change is told by a noun and by a comparative. */
const NOUNS = {
  reduce: ['a reduction in', 'lower'],
  lower: ['a fall in', 'lower'],
  decrease: ['a decrease in', 'lower'],
  increase: ['an increase in', 'higher'],
  improve: ['an improvement in', 'better'],
  worsen: ['a worsening of', 'worse'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

const isTold = (base: string): base is keyof typeof NOUNS => base in NOUNS;

/** A noun or a comparative says what the verb says. */
export const paraphrase: Transformation = {
  name: 'noun or comparative for the verb',
  relation: keeps,
  cases: each(({ clause, claim }) => {
    if (!clause || !claim || clause.than !== '' || clause.rest === '') return [];
    const { base } = clause.verb;
    return isTold(base) ? variants(clause, NOUNS[base]) : [];
  }),
};

function variants(clause: Clause, [noun, comparative]: readonly [string, string]): Variant[] {
  const { subject, object, rest, denied } = clause;
  const be = isPlural(object) ? 'were' : 'was';
  const texts = denied
    ? [
        sentence(subject, 'had no effect on', object, rest),
        sentence(subject, 'did not lead to', noun, object, rest),
        sentence(object, rest, be, `no ${comparative} with`, subject),
        sentence('there was no', noun.replace(/^an? /, ''), object, 'with', subject, rest),
        sentence('no effect of', subject, 'on', object, rest, 'was found'),
      ]
    : [
        sentence(subject, 'led to', noun, object, rest),
        sentence(object, rest, be, comparative, 'with', subject),
        sentence('treatment with', subject, 'was followed by', noun, object, rest),
        sentence('there was', noun, object, 'with', subject, rest),
        `${capitalised(rest)}, ${subject} brought about ${noun} ${object}.`,
      ];
  return texts.map((text) => ({ how: noun, text }));
}
