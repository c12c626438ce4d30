import { tellsForm } from './apposition';
import { EFFECT_NOUNS, PAPERS, TRIAL_NOUNS } from './english/content-words';
import { PICKING } from './english/prepositions';
import { CLAUSE_STARTS, INDEFINITE_ARTICLES, LEAVING_OUT, POSSESSIVES } from './english/word-classes';
import { isOneOf } from './is-one-of';
import { conceptOf, type Mention } from './mentions';
import { afterOpener } from './opener';
import { nextMark } from './scope-end';
import { cuesOf, type Sentence } from './sentence';
import { isPassedOver } from './set-aside';

/** Whether a treatment is named only beside the others of its clause, so that nothing is said of it. `index` is its own among them. */
export function isNamedBeside(sentence: Sentence, treatments: readonly Mention[], index: number): boolean {
  const mention = treatments[index];
  if (!mention) return false;
  const before = treatments.slice(0, index);
  const after = treatments.slice(index + 1);
  return (
    (before.length > 0 && (isAddedTo(sentence, mention) || tellsForm(sentence, mention))) ||
    before.some((other) => explains(sentence, other, mention) || isObjectOf(sentence, other, mention)) ||
    after.some((other) => isPickedFrom(sentence, mention, other)) ||
    (before.length > 0 && isOptional(sentence, mention)) ||
    before.some(({ to }) => to === mention.from - 1 && isOneOf(sentence.tokens, to, LEAVING_OUT)) ||
    isPassedOver(sentence, mention) ||
    namesPaper(sentence, mention)
  );
}

/** "Ten years after their X paper, <trial> found that Y": what that was on is not what is spoken of. */
function namesPaper({ tokens }: Sentence, { from, to }: Mention): boolean {
  return (
    isOneOf(tokens, from - 1, POSSESSIVES) &&
    (isOneOf(tokens, to, PAPERS) || isOneOf(tokens, to, TRIAL_NOUNS))
  );
}

/** "X added nothing to the effect of Y": Y is not what is spoken of. */
function isAddedTo({ tokens }: Sentence, { from }: Mention): boolean {
  const word = (back: number) => tokens[from - back]?.norm ?? '';
  return (
    word(1) === 'of' &&
    EFFECT_NOUNS.has(word(2)) &&
    (word(3) === 'to' || (word(3) === 'the' && word(4) === 'to'))
  );
}

/** "X blunted the hyperalgesia of Y", "X strengthens the effect of Y": what Y does is the object. */
function isObjectOf({ tokens, mentions, cues }: Sentence, other: Mention, { from }: Mention): boolean {
  const owned = mentions.some((mention) => mention.to === from - 1 && conceptOf(mention, 'outcome'));
  const effect = isOneOf(tokens, from - 2, EFFECT_NOUNS);
  if (tokens[from - 1]?.norm !== 'of' || !(owned || effect) || nextMark(tokens, other.to) < from)
    return false;
  return cuesOf(cues, 'effect', { from: other.to, to: from }).some(({ means }) => means.form === 'verb');
}

/** "X, an antagonist like Y, ...": what stands behind a name and an article explains it. */
function explains({ tokens }: Sentence, { to }: Mention, mention: Mention): boolean {
  if (tokens[to]?.text !== ',' || !isOneOf(tokens, to + 1, INDEFINITE_ARTICLES)) return false;
  return mention.to <= nextMark(tokens, to + 1);
}

/** "Of the two antagonists that were given, X disappointed". */
function isPickedFrom({ tokens }: Sentence, { to }: Mention, other: Mention): boolean {
  const picking = tokens.findLastIndex((_, at) => at < to && opensPicking(tokens, at));
  if (picking < 0) return false;
  const comma = nextMark(tokens, picking);
  return to <= comma && comma < other.from && tokens[comma]?.text === ',';
}

function opensPicking(tokens: Sentence['tokens'], at: number): boolean {
  const opens = at <= 1 || at === afterOpener(tokens) || isOneOf(tokens, at - 1, CLAUSE_STARTS);
  return opens && isOneOf(tokens, at, PICKING);
}

/** "With or without Y". */
function isOptional({ tokens }: Sentence, { from }: Mention): boolean {
  return ['with', 'or', 'without'].every((word, at) => tokens[from - 3 + at]?.norm === word);
}
