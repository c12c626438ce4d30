import { AUXILIARIES } from './english/function-words';
import { ARTICLES, COORDINATORS } from './english/word-classes';
import { isOneOf } from './is-one-of';
import type { Cue } from './lexicon';
import type { EffectForm } from './meaning';
import { conceptOf } from './mentions';
import type { Sentence } from './sentence';

/** Whether "that" restricts what stands before it, as in "the pain that X does not touch": what follows tells which pain is meant, and is no clause of content ("shows that X ..."). */
export function isRestriction(sentence: Sentence, { means, from, to }: Cue): boolean {
  if (means.kind !== 'link' || means.link !== 'that') return false;
  // "There is no pain that it does not relieve" says so of all.
  const within = sentence.cues.some(
    (cue) => cue.means.kind === 'universal' && cue.from < from && cue.to >= to,
  );
  return !within && endsNoun(sentence, from) && hasSubject(sentence, to);
}

function endsNoun({ cues, mentions }: Sentence, at: number): boolean {
  const named = mentions.some((mention) => mention.to === at && !conceptOf(mention, 'intervention'));
  return named || cues.some(({ to, means }) => to === at && means.kind === 'effect' && NOUNS.has(means.form));
}

/** A name or two and an auxiliary verb, or one that denies: "X and Y do not", "X lacked". */
function hasSubject({ mentions, tokens, cues }: Sentence, at: number): boolean {
  const article = isOneOf(tokens, at, ARTICLES) ? 1 : 0;
  const first = mentions.find(({ from }) => from === at + article);
  if (!first) return false;
  const listed = isOneOf(tokens, first.to, COORDINATORS);
  const last = listed ? mentions.find(({ from }) => from === first.to + 1) : first;
  if (last === undefined) return false;
  const denies = cues.some(({ means, from }) => means.kind === 'negation' && from === last.to);
  return denies || AUXILIARIES.has(tokens[last.to]?.norm ?? '');
}

const NOUNS: ReadonlySet<EffectForm> = new Set<EffectForm>(['noun', 'topic']);
