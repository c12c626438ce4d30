/** Adjectives of efficacy with their opposites; each also stands the other way round. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['effective', 'ineffective'],
  ['useful', 'useless'],
  ['superior', 'inferior'],
  ['better than', 'worse than'],
];

const ADJECTIVES = new Map([...OPPOSITES, ...OPPOSITES.map(([a, b]) => [b, a] as const)]);
const COPULA = new RegExp(`\\b(is|are|was|were) (not )?(${[...ADJECTIVES.keys()].join('|')})\\b`, 'g');

/** The only "is effective" or the like of a text: its place, its parts and the opposite of its adjective. */
export interface Copula {
  readonly start: number;
  readonly end: number;
  readonly be: string;
  readonly denied: boolean;
  readonly adjective: string;
  readonly opposite: string;
}

/** Finds it; undefined where there is none or more than one. */
export function copulaIn(text: string): Copula | undefined {
  const [match, ...others] = text.matchAll(COPULA);
  const [words = '', be = '', not, adjective = ''] = match ?? [];
  const opposite = ADJECTIVES.get(adjective);
  if (!match || others.length > 0 || opposite === undefined) return undefined;
  return {
    start: match.index,
    end: match.index + words.length,
    be,
    denied: not !== undefined,
    adjective,
    opposite,
  };
}

/** The text with other words in the place of its copula. */
export function withCopula(text: string, { start, end }: Copula, words: string): string {
  return text.slice(0, start) + words + text.slice(end);
}
