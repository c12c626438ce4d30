import { SHOWN } from './english/function-words';
import type { ForceScope } from './force-scope';
import type { Cue } from './lexicon';
import { afterOpener } from './opener';
import { covers } from './range';
import { cuesOf, type Sentence } from './sentence';

/** "That it works is a myth", "that it works has never been shown": what is said of a clause that is a subject holds for all of it. */
export function subjectClauses(sentence: Sentence): ForceScope[] {
  return startsOf(sentence).flatMap((from): ForceScope[] => {
    const told = sentence.cues.find(({ means, from: at }) => means.kind === 'effect' && at > from);
    const verdict =
      told && sentence.cues.find((cue) => cue.from >= told.to && kindOf(cue) && isVerdict(sentence, cue));
    const kind = verdict && kindOf(verdict);
    return kind ? [{ kind, rule: verdict.rule, from, to: verdict.from }] : [];
  });
}

/** Where such clauses begin: in front, behind "Overall," and behind a colon or semicolon. */
function startsOf({ tokens }: Sentence): number[] {
  const first = afterOpener(tokens);
  const opens = (at: number) => at === 0 || at === first || /^[:;]$/.test(tokens[at - 1]?.text ?? '');
  return [...tokens.keys()].filter((at) => tokens[at]?.norm === 'that' && opens(at));
}

function kindOf({ means }: Cue): ForceScope['kind'] | undefined {
  if (means.kind === 'negation' || means.kind === 'belief') return 'open';
  return means.kind === 'rejection' || means.kind === 'open' || means.kind === 'hedge'
    ? means.kind
    : undefined;
}

/** A word of force that a verb makes a predicate of, with no name in between; a denial only where it is one of showing. */
function isVerdict(sentence: Sentence, cue: Cue): boolean {
  const { tokens } = sentence;
  let verb = cue.from - 1;
  while (BESIDE.test(tokens[verb]?.norm ?? '')) verb--;
  if (!COPULAS.test(tokens[verb]?.norm ?? '')) return false;
  if (cue.means.kind !== 'negation') return true;
  const behind = { from: cue.to, to: cue.to + SHOWN_REACH };
  const shown = tokens
    .slice(behind.from, behind.to)
    .some(({ norm }) => SHOWN.has(norm) || ESTABLISHED.test(norm));
  return shown && !cuesOf(sentence.cues, 'effect', behind).some((effect) => covers(behind, effect));
}

const COPULAS = /^(?:is|was|remains|remained|has|had|proved|proves|seems|looks)$/;
const BESIDE = /^(?:been|be|to|a|an|the|claim|idea|notion|view|opinion|now|only|still|just|long|\p{L}+ly)$/u;
const ESTABLISHED = /^(?:established|confirmed|documented|replicated|verified|substantiated)$/;

/** Words from a denial to "shown" at most: "never yet been". */
const SHOWN_REACH = 4;
