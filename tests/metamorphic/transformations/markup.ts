import { keeps } from '../relations';
import { each, type Transformation } from '../transformation';
import { isParagraph, isPlainSentence, namesIn } from '../words';
import type { World } from '../world';

/** Emphasis on a name or on everything changes nothing. */
export const emphasis: Transformation = {
  name: 'emphasis',
  relation: keeps,
  textual: true,
  cases: each(({ text }, world) =>
    isPlainSentence(text)
      ? [
          { how: '** around all', text: `**${text}**` },
          { how: '* around each name', text: onNames(text, world) },
          { how: '** around a word', text: text.replace(TELLING, '**$&**') },
        ].filter((variant) => variant.text !== text)
      : [],
  ),
};

/** The first word that is negated or tells a change, which authors like to stress. */
const TELLING = /\b(?:not|no|never|significantly|\p{L}+ed)\b/u;

function onNames(text: string, world: World): string {
  return namesIn(text, world).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}*${rest.slice(start, end)}*${rest.slice(end)}`,
    text,
  );
}

/** A line may end between any two words, as editors wrap them. */
export const lineBreak: Transformation = {
  name: 'line break',
  relation: keeps,
  textual: true,
  cases: each(({ text }) => {
    if (!isParagraph(text)) return [];
    // A line that begins with a mark or a number may begin a list.
    const gaps = [...text.matchAll(/ (?=\p{L})/gu)].map(({ index }) => index);
    const middle = gaps[Math.floor(gaps.length / 2)] ?? text.length;
    return [
      { how: 'one line end', text: `${text.slice(0, middle)}\n${text.slice(middle + 1)}` },
      { how: 'one word to a line', text: text.replace(/ (?=\p{L})/gu, '\n') },
      { how: 'carriage returns', text: text.replace(/ (?=\p{L})/gu, '\r\n') },
    ];
  }),
};

/** A citation of a source that is no study of the base carries and opposes nothing. */
export const citation: Transformation = {
  name: 'citation',
  relation: keeps,
  textual: true,
  cases: each(({ text }, world) => {
    const { neutralKey } = world;
    if (!isPlainSentence(text) || text.includes('@')) return [];
    const first = namesIn(text, world)[0]?.end ?? text.length - 1;
    return [
      { how: 'before the full stop', text: `${text.slice(0, -1)} [@${neutralKey}].` },
      { how: 'behind the full stop', text: `${text} [@${neutralKey}]` },
      {
        how: 'behind a name',
        text: `${text.slice(0, first)} [see @${neutralKey}, p. 3]${text.slice(first)}`,
      },
      { how: 'footnote', text: `${text.slice(0, -1)}.[^1]\n\n[^1]: See the appendix.` },
      { how: 'comment', text: `${text.slice(0, first)}<!-- check -->${text.slice(first)}` },
    ];
  }),
};
