import type { SentenceAt } from '../draft/sentence-at';
import type { Claim } from '../evidence/schema/claim';
import { judge } from '../judgement/judge';
import { oneLine } from '../markdown-escape';
import { durationsIn } from '../reading/durations';
import { FOREVER_PREPOSITIONS, RUNS_ON, TIME_PREPOSITIONS } from '../reading/english/prepositions';
import { FOREVER } from '../reading/english/word-patterns';
import { isOneOf } from '../reading/is-one-of';
import { cuesOf } from '../reading/sentence';
import type { Statement } from '../reading/statement';
import { tableOf } from '../table-of';
import type { Edit, Fix, FixContext } from './fix';
import { settles } from './read-again';
import { timeWords } from './wording';
import { spanOfTokens } from './words-at';

/**
 * Words that hold an overstated statement back: a qualification behind it, another time, less certainty. Only those
 * are offered with which the reader has nothing more to report.
 */
export function qualify(context: FixContext): Fix[] {
  const { finding, at, base, analysis } = context;
  const { statement, code } = finding;
  if (code !== 'overstated-claim' || !statement || !at) return [];
  const judgement = judge(statement, base);
  const claim = judgement.result === 'unheld' ? undefined : judgement.claim;
  const proposals = [
    ...(claim ? behind(statement, claim) : []),
    ...(claim ? otherTimes(at, claim) : []),
    ...weaker(at, 'universal'),
    ...weaker(at, 'certainty'),
  ];
  return proposals
    .filter(({ span }) => at.span.start <= span.start && span.end <= at.span.end)
    .filter((edit) => settles(at, [edit], base))
    .map((edit) => ({ kind: 'edit', title: titleOf(edit, analysis.text), edits: [edit] }));
}

function titleOf({ span, newText }: Edit, text: string): string {
  const old = oneLine(text.slice(span.start, span.end));
  const words = oneLine(newText).replace(/^, /, '');
  if (old === '') return `Qualify it: “${words}”`;
  return words === '' ? `Qualify it: without “${old}”` : `Qualify it: “${words}” for “${old}”`;
}

/** What can stand behind a clause of any shape. */
function behind({ span }: Statement, { verdict }: Claim): Edit[] {
  const words = {
    mixed: [' in some trials', ', although trials disagree'],
    insufficient: [', although the evidence is limited'],
  };
  const fitting = verdict === 'mixed' || verdict === 'insufficient' ? words[verdict] : [];
  return fitting.map((newText) => ({ span: { start: span.end, end: span.end }, newText }));
}

/** The time until which the effect is known, in the place of the one that is said. */
function otherTimes(at: SentenceAt, { until }: Claim): Edit[] {
  if (until === undefined) return [];
  const newText = timeWords('until', until);
  const { tokens, cues } = at.sentence;
  const whole = { from: 0, to: tokens.length };
  const times = durationsIn(tokens, whole)
    .filter(({ from, to }) => isOneOf(tokens, from - 1, TIME_PREPOSITIONS) && !isOneOf(tokens, to, RUNS_ON))
    .map(({ from, to }) => ({ from: from - 1, to }));
  const lasting = cuesOf(cues, 'permanence', whole).filter(({ from, to }) => {
    const last = tokens.slice(from, to).map(({ norm }) => norm);
    return (
      (last.length === 1 && FOREVER.pattern.test(last[0] ?? '')) || FOREVER_PREPOSITIONS.has(last[0] ?? '')
    );
  });
  return [...times, ...lasting].map((range) => ({ span: spanOfTokens(at, range), newText }));
}

const WEAKER = tableOf({
  all: 'some',
  always: 'sometimes',
  invariably: 'sometimes',
});

/** A weaker word in the place of one that says too much, or none in that of an adverb. */
function weaker(at: SentenceAt, kind: 'universal' | 'certainty'): Edit[] {
  const { tokens, cues, text } = at.sentence;
  return cuesOf(cues, kind, { from: 0, to: tokens.length }).flatMap(({ from, to }): Edit[] => {
    const word = tokens[from]?.norm ?? '';
    const newText = WEAKER.get(word);
    if (newText !== undefined) return [{ span: spanOfTokens(at, { from, to: from + 1 }), newText }];
    const adverb = kind === 'certainty' && to - from === 1 && word.endsWith('ly') && from > 0;
    const next = tokens[to];
    if (!adverb || !next || text.slice(tokens[from]?.end, next.start) !== ' ') return [];
    return [
      {
        span: {
          start: spanOfTokens(at, { from, to }).start,
          end: spanOfTokens(at, { from: to, to: to + 1 }).start,
        },
        newText: '',
      },
    ];
  });
}
