import { developmentFiles, readLabelled } from '../../../bench/accuracy/labelled';
import { recognise } from '../../../server/src/core/reading/sentence';
import { type Clause, verbForms } from '../clause';
import type { Sample } from '../sample';
import { embedded } from '../words';
import type { World } from '../world';

/** The rows of the corpus, those that are one plain clause with its parts. */
export function fromCorpus(world: World): Sample[] {
  const rows = developmentFiles().flatMap((path) => readLabelled(path).rows);
  return rows.map(({ id, text }) => {
    const clause = clauseIn(text, world);
    return { id, text, known: false, ...(clause ? { clause } : {}) };
  });
}

const FORMS = verbForms();
const LINKS =
  /[,;:()[\]*_"“—–|#]|\b(?:and|or|but|that|which|who|whose|while|whereas|although|if|when|than|neither|not|only|no|may|might|could|can|should|will|would|has|have|had|is|are|was|were|be|been|being|to|without)\b/;
const ADVERBIAL = /\s(?:in|for|after|during|at|within|over|until|among|by|on|up to|throughout|from)\s/;

/** The parts of a text that is one clause of a treatment, a verb of change and its object, else undefined. */
function clauseIn(text: string, world: World): Clause | undefined {
  const words = /^([^.]+)\.$/.exec(text)?.[1];
  const [bare, denied] = withoutNegation(words ?? '');
  if (words === undefined || LINKS.test(bare)) return undefined;
  const [found, ...others] = FORMS.filter(({ form }) => bare.includes(` ${form} `));
  if (!found || others.length > 0) return undefined;
  const [subject = '', after = ''] = bare.split(` ${found.form} `);
  if (!isTreatment(subject, world)) return undefined;
  const at = after.search(ADVERBIAL);
  const [object, rest] = at < 0 ? [after, ''] : [after.slice(0, at), after.slice(at + 1)];
  return {
    subject: embedded(subject, world),
    verb: found.verb,
    tense: denied === 'did not' ? 'past' : found.tense,
    denied: denied !== undefined,
    object,
    rest,
    than: '',
  };
}

/** Whether a treatment of the base is all that the words name. */
function isTreatment(words: string, { base }: World): boolean {
  const { mentions, tokens } = recognise(words, base);
  return mentions.some(
    ({ named, from, to }) =>
      from === 0 && to === tokens.length && named.some(({ concept }) => concept.kind === 'intervention'),
  );
}

function withoutNegation(words: string): [string, string | undefined] {
  const match = / (did not|does not|do not) /.exec(words);
  return match ? [words.replace(match[0], ' '), match[1]] : [words, undefined];
}
