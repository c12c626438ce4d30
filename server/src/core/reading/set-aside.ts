import { tellsForm } from './apposition';
import { TIMES_SET_ASIDE } from './english/content-words';
import { AUXILIARIES } from './english/function-words';
import { TREATMENT_PREPOSITIONS } from './english/prepositions';
import { ASIDE_JOINTS, DETERMINERS } from './english/word-classes';
import { SETTING_ASIDE } from './english/word-patterns';
import { isOneOf } from './is-one-of';
import type { Cue } from './lexicon';
import { isTreatment, type Mention } from './mentions';
import type { Range } from './range';
import { hasVerb, nextMark } from './scope-end';
import { cuesOf, type Sentence } from './sentence';

/**
 * Whether a "not" sets aside a treatment or a time, and leaves the predicate as it is: "X, not saline, brought nausea",
 * "came with X and not with saline", "came with X and did not come with saline", "last days and not months".
 */
export function setsAside(sentence: Sentence, { from, to }: Cue): boolean {
  const { tokens } = sentence;
  if (tokens[from]?.norm !== 'not') return false;
  if (isOneOf(tokens, from - 1, ASIDE_JOINTS))
    return (
      isOneOf(tokens, to, TIMES_SET_ASIDE) || namesTreatment(sentence, to) || isCleft(sentence, { from, to })
    );
  const own = AUXILIARIES.has(tokens[from - 1]?.norm ?? '') && isOneOf(tokens, from - 2, ASIDE_JOINTS);
  return own && namesTreatment(sentence, to + 1);
}

/** Whether something is named only to be set aside in "It is X, not Y, that it relieves". */
export function isOutOfCleft(sentence: Sentence, mention: Mention): boolean {
  return cuesOf(sentence.cues, 'negation', { from: 0, to: mention.from }).some(
    (cue) => standsBetweenCommas(sentence.tokens, cue, mention) && isCleft(sentence, cue),
  );
}

function isCleft(sentence: Sentence, cue: Range): boolean {
  const { tokens, mentions } = sentence;
  const aside = mentions.find(
    (mention) => mention.from >= cue.to && standsBetweenCommas(tokens, cue, mention),
  );
  return aside !== undefined && tokens[nextMark(tokens, cue.to) + 1]?.norm === 'that';
}

/** Whether a treatment stands at a token: behind a preposition, or up to the next mark. */
function namesTreatment({ tokens, mentions }: Sentence, at: number): boolean {
  const behind = isOneOf(tokens, at, TREATMENT_PREPOSITIONS);
  const named = mentions.find(({ from }) => from === (behind ? at + 1 : at));
  if (!named || !isTreatment(named)) return false;
  return behind || /^[,.]$/.test(tokens[named.to]?.text ?? '');
}

/**
 * "Schedule III rather than Schedule II", "X, not Y,", "X, the S form of Y": what is named only to be set aside, or to
 * tell what another thing is.
 */
export function isSetAside(sentence: Sentence, mention: Mention): boolean {
  const { tokens } = sentence;
  if (tellsForm(sentence, mention)) return true;
  const article = isOneOf(tokens, mention.from - 1, DETERMINERS) ? 1 : 0;
  const [before, last] = [tokens[mention.from - article - 2], tokens[mention.from - article - 1]];
  if (SETTING_ASIDE.pattern.test(`${before?.norm} ${last?.norm}`)) return true;
  return isNotMeant(sentence, mention);
}

/** Whether something is set aside before what is said of another: "X, not Y, helped". */
export function isPassedOver(sentence: Sentence, mention: Mention): boolean {
  const said = sentence.cues.some(({ means, from }) => means.kind === 'effect' && from >= mention.to);
  return said && isNotMeant(sentence, mention);
}

function isNotMeant(sentence: Sentence, mention: Mention): boolean {
  const denials = cuesOf(sentence.cues, 'negation', { from: 0, to: mention.from });
  return denials.some((cue) => isAlternative(sentence, cue, mention));
}

/** Whether a "not" names something only to set it aside, up to a comma and with no verb of its own: "..., not wealth or a city address,". */
export function isAlternative(sentence: Sentence, { from, to }: Cue, mention: Mention): boolean {
  const end = nextMark(sentence.tokens, to);
  return (
    standsBetweenCommas(sentence.tokens, { from, to }, mention) && !hasVerb(sentence, { from: to, to: end })
  );
}

/** Whether a mention stands between a "not" behind a comma and the next comma. */
function standsBetweenCommas(tokens: Sentence['tokens'], { from, to }: Range, mention: Range): boolean {
  if (tokens[from]?.norm !== 'not' || tokens[from - 1]?.text !== ',') return false;
  const end = nextMark(tokens, to);
  return mention.from >= to && mention.to <= end && tokens[end]?.text === ',';
}
