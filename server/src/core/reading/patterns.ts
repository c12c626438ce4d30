import { verbForms } from './morphology';
import type { Token } from './tokens';

/**
 * A pattern over words. Elements are separated by spaces: `a|b` either word, `reduce~` any form of the verb,
 * `trial*` singular or plural, `?` at the end makes an element optional, `<degree>` any number of words
 * of a class, `_` any one word, `#` a number.
 */
export type Pattern = readonly Element[];

interface Element {
  /** The words it accepts; `any` for any word, `number` for any number. */
  readonly words: ReadonlySet<string> | 'any' | 'number';
  readonly optional: boolean;
  readonly repeated: boolean;
}

/** Classes of words that may stand between the words of a pattern, such as degree adverbs. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/** Reads patterns. */
export interface PatternCompiler {
  readonly compile: (source: string) => Pattern;
  /** A pattern up to its first element that is not optional. */
  readonly beginning: (source: string) => Pattern;
}

/**
 * Makes a reader of patterns, which reads the elements that they have in common once. A class that is not defined matches
 * nothing, which the lexicon's own tests bring to light.
 */
export function patternCompiler(classes: WordClasses): PatternCompiler {
  const known = new Map<string, Element>();
  const compile = (part: string): Element => {
    const element = known.get(part) ?? compileElement(part, classes);
    known.set(part, element);
    return element;
  };
  return {
    compile: (source) => source.split(' ').map(compile),
    beginning: (source) => {
      const begun: Element[] = [];
      for (const part of source.split(' ')) {
        const element = compile(part);
        begun.push(element);
        if (!element.optional) break;
      }
      return begun;
    },
  };
}

function compileElement(part: string, classes: WordClasses): Element {
  const className = /^<(\w+)>$/.exec(part)?.[1];
  if (className) {
    return { words: new Set(classes[className]), optional: true, repeated: true };
  }
  const optional = part.length > 1 && part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  if (body === '_') return { words: 'any', optional, repeated: false };
  if (body === '#') return { words: 'number', optional, repeated: false };
  return { words: new Set(body.split('|').flatMap(expand)), optional, repeated: false };
}

function expand(word: string): string[] {
  if (word.endsWith('~')) return verbForms(word.slice(0, -1));
  if (word.endsWith('*')) {
    const base = word.slice(0, -1);
    return [
      base,
      /[^aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}ies`
        : `${base}${/(?:s|x|ch|sh)$/.test(base) ? 'es' : 's'}`,
    ];
  }
  return [word];
}

/** The words a match can begin with; undefined when it can begin with any. */
export function firstWords(pattern: Pattern): ReadonlySet<string> | undefined {
  const [first] = pattern;
  if (first && !first.optional) return typeof first.words === 'string' ? undefined : first.words;
  const words = new Set<string>();
  for (const element of pattern) {
    if (typeof element.words === 'string') return undefined;
    for (const word of element.words) words.add(word);
    if (!element.optional) return words;
  }
  return words;
}

/** The words that can come right behind the first of a match; undefined when nothing need come, or any word can. */
export function secondWords(pattern: Pattern): ReadonlySet<string> | undefined {
  const [first, ...rest] = pattern;
  if (!first || first.optional) return undefined;
  return rest.every(({ optional }) => optional) ? undefined : firstWords(rest);
}

/** The index after the longest match of `pattern` that begins at token `at`, or -1. Marks never match. */
export function matchPattern(pattern: Pattern, tokens: readonly Token[], at: number, index = 0): number {
  const element = pattern[index];
  if (!element) return at;
  const token = tokens[at];
  if (token && accepts(element, token)) {
    const end = matchPattern(pattern, tokens, at + 1, element.repeated ? index : index + 1);
    if (end >= 0) return end;
  }
  return element.optional ? matchPattern(pattern, tokens, at, index + 1) : -1;
}

function accepts(element: Element, token: Token): boolean {
  if (token.kind === 'mark') return false;
  if (element.words === 'any') return token.kind === 'word';
  if (element.words === 'number') return token.kind === 'number';
  return element.words.has(token.norm);
}
