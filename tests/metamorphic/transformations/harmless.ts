import { active, type Clause } from '../clause';
import { keeps } from '../relations';
import { each, type Transformation, type Variant } from '../transformation';
import { embedded, isParagraph, isPlainSentence } from '../words';

const BEFORE = ['Overall, ', 'As noted above, ', 'Taken together, '];
const AFTER = [' (see Table 2)', ', as shown in Figure 1', ', as discussed below'];
const INSIDE = [', as noted above,', ', for example,', ' (Table 1)', ', however,'];
const SENTENCE_BEFORE = 'This section gives the evidence. ';
const SENTENCE_AFTER = ' Details are given in Table 2.';

/** Words that say nothing change nothing, before, after or within a sentence. */
export const harmlessWords: Transformation = {
  name: 'harmless words',
  relation: keeps,
  textual: true,
  cases: each(({ text, clause }, world) => {
    if (!isPlainSentence(text)) return [];
    return [
      ...BEFORE.map((words) => ({ how: `${words}...`, text: words + embedded(text, world) })),
      ...AFTER.map((words) => ({ how: `...${words}`, text: `${text.slice(0, -1)}${words}.` })),
      ...(clause ? inside(clause) : []),
    ];
  }),
};

function inside(clause: Clause): Variant[] {
  return INSIDE.map((words) => ({
    how: `the subject${words} ...`,
    text: active({ ...clause, subject: `${clause.subject}${words}` }),
  }));
}

/** So do sentences that say nothing. */
export const harmlessSentences: Transformation = {
  name: 'harmless sentences',
  relation: keeps,
  textual: true,
  cases: each(({ text }) =>
    isParagraph(text)
      ? [
          { how: `${SENTENCE_BEFORE}...`, text: SENTENCE_BEFORE + text },
          { how: `...${SENTENCE_AFTER}`, text: text + SENTENCE_AFTER },
        ]
      : [],
  ),
};
