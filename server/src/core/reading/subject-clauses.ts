import { SHOWN } from './english/function-words';
import { CLAIMS, COPULAS, ESTABLISHED, GROUNDS, SCANT } from './english/verdicts';
import { BESIDE } from './english/word-patterns';
import type { ForceScope } from './force-scope';
import type { Cue } from './lexicon';
import { afterOpener } from './opener';
import { covers } from './range';
import { cuesOf, type Sentence } from './sentence';

/**
 * "That it works is a myth", "that it works has never been shown", "proof that it works is still wanting": what is said of
 * a clause that is a subject holds for all of it.
 */
export function subjectClauses(sentence: Sentence): ForceScope[] {
  return startsOf(sentence).flatMap((from): ForceScope[] => {
    const told = sentence.cues.find(({ means, from: at }) => means.kind === 'effect' && at > from);
    if (!told) return [];
    const scant = scantAt(sentence, from, told.to);
    if (scant !== undefined) return [{ kind: 'open', rule: 'scant', from, to: scant }];
    const verdict = sentence.cues.find(
      (cue) => cue.from >= told.to && kindOf(cue) && isVerdict(sentence, cue),
    );
    const kind = verdict && kindOf(verdict);
    return kind ? [{ kind, rule: verdict.rule, from, to: verdict.from }] : [];
  });
}

/** Where such clauses begin: in front, behind "Overall,", behind a colon or semicolon, and behind "proof". */
function startsOf({ tokens }: Sentence): number[] {
  const first = afterOpener(tokens);
  const opens = (at: number) =>
    at === 0 ||
    at === first ||
    /^[:;]$/.test(tokens[at - 1]?.text ?? '') ||
    GROUNDS.has(tokens[at - 1]?.norm ?? '') ||
    (tokens[at - 1]?.text === ',' && CLAIMS.has(tokens[at - 2]?.norm ?? ''));
  return [...tokens.keys()].filter((at) => tokens[at]?.norm === 'that' && opens(at));
}

/** Where it is said that grounds for a clause do not suffice, behind what the clause tells. */
function scantAt({ tokens }: Sentence, from: number, told: number): number | undefined {
  if (!GROUNDS.has(tokens[from - 1]?.norm ?? '')) return undefined;
  const at = tokens.findIndex(({ norm }, index) => index >= told && SCANT.has(norm));
  return at >= 0 && isPredicate(tokens, at) ? at : undefined;
}

function kindOf({ means }: Cue): ForceScope['kind'] | undefined {
  if (means.kind === 'negation' || means.kind === 'belief') return 'open';
  return means.kind === 'rejection' || means.kind === 'open' || means.kind === 'hedge'
    ? means.kind
    : undefined;
}

/** A word of force that a verb makes a predicate of, with no name in between; a denial only where it is one of showing. */
function isVerdict({ tokens, cues }: Sentence, { means, from, to }: Cue): boolean {
  if (!isPredicate(tokens, from)) return false;
  if (means.kind !== 'negation') return true;
  const behind = { from: to, to: to + SHOWN_REACH };
  const shown = tokens
    .slice(behind.from, behind.to)
    .some(({ norm }) => SHOWN.has(norm) || ESTABLISHED.has(norm));
  return shown && !cuesOf(cues, 'effect', behind).some((effect) => covers(behind, effect));
}

function isPredicate(tokens: Sentence['tokens'], at: number): boolean {
  let verb = at - 1;
  while (BESIDE.pattern.test(tokens[verb]?.norm ?? '')) verb--;
  return COPULAS.has(tokens[verb]?.norm ?? '');
}

/** Words from a denial to "shown" at most: "never yet been". */
const SHOWN_REACH = 4;
