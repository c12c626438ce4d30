import type { Token } from '../reading/tokens';
import { splitSentences } from '../text/sentences';
import type { Range } from './ranges';

/** The sentences of a text as ranges of its tokens. Every token belongs to one. */
export function sentencesIn(text: string, tokens: readonly Token[]): Range[] {
  const ends = splitSentences(text).map(({ end }) => end);
  const sentences: Range[] = [];
  let from = 0;
  for (const end of ends) {
    let to = from;
    while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < end) to++;
    // What stands in brackets behind the full stop belongs to the sentence before it.
    const last = sentences.at(-1);
    if (last && tokens[from]?.text === '(') sentences[sentences.length - 1] = { from: last.from, to };
    else if (to > from) sentences.push({ from, to });
    from = to;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}
