import { GENERIC } from './english/generic';
import { GROUP_EDGES, OUR } from './english/word-classes';
import { afterOpener } from './opener';
import { covers, type Range } from './range';
import type { Sentence } from './sentence';

/** "48% of our residents", "of the nurses we asked, 48%": the number is of a group of its own. */
export function isOfOthers(sentence: Sentence, { to }: Range): boolean {
  const { tokens } = sentence;
  const first = afterOpener(tokens);
  if (tokens[first]?.norm === 'of' && first < to && namesOthers(sentence, first)) return true;
  const among = tokens.findIndex(({ norm }) => norm === 'among');
  if (among >= 0 && namesOthers(sentence, among)) return true;
  if (tokens[to]?.norm !== 'of' && tokens[to]?.norm !== 'in' && tokens[to]?.norm !== 'among') return false;
  return namesOthers(sentence, to);
}

/** Whether the words after a preposition name a group that the base does not know. */
function namesOthers({ tokens, mentions, factMentions, cues }: Sentence, preposition: number): boolean {
  const named = [...mentions, ...factMentions, ...cues];
  for (let at = preposition + 1; at < Math.min(preposition + 6, tokens.length); at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || GROUP_EDGES.has(token.norm)) return false;
    if (OUR.has(token.norm)) return true;
    const known =
      GENERIC.has(token.norm) ||
      token.kind === 'number' ||
      named.some((range) => covers(range, { from: at, to: at + 1 }));
    if (!known) return true;
  }
  return false;
}
