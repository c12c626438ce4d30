import { type Token, tokenize } from './tokens';

/** A name found among tokens: what it stands for, and the index of the token after it. */
export interface Found<T> {
  readonly to: number;
  readonly named: readonly T[];
}

/** Names of one word or more, with what they stand for. */
export interface Dictionary<T> {
  /** A name without any word is left out. */
  readonly add: (name: string, named: T) => void;
  /** Whether a name begins with a word. */
  readonly begins: (word: string) => boolean;
  /** The longest name that begins at token `from`, each token taken as `key` gives it; undefined when none does. */
  readonly longest: (
    tokens: readonly Token[],
    from: number,
    key: (token: Token) => string,
  ) => Found<T> | undefined;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly named: T[];
}

/** The names that begin with a word: those that nobody has asked for yet, and the others in order. */
interface Beginning<T> {
  waiting: (readonly [string, T])[];
  readonly node: Node<T>;
}

/**
 * An empty dictionary, whose names are told apart by the `key` of their words; what one name stands for is told once
 * where it `isSame`. Names are put under their first word alone until a text has it: a draft has the first words of few, and to
 * cut all of a base into words takes a tenth of the time up to the first findings.
 */
export function dictionary<T>(
  key: (token: Token) => string,
  isSame: (one: T, other: T) => boolean,
): Dictionary<T> {
  const beginnings = new Map<string, Beginning<T>>();
  const cut = cutter(key);
  const beginningWith = (word: string): Node<T> | undefined => {
    const beginning = beginnings.get(word);
    if (!beginning || beginning.waiting.length === 0) return beginning?.node;
    for (const [name, named] of beginning.waiting) {
      const end = lastNode(beginning.node, cut(name));
      if (!end.named.some((other) => isSame(other, named))) end.named.push(named);
    }
    beginning.waiting = [];
    return beginning.node;
  };
  return {
    add: (name, named) => {
      const first = cut(firstPart(name))[0] ?? cut(name)[0];
      if (first === undefined) return;
      const known = beginnings.get(first);
      if (known) known.waiting.push([name, named]);
      else beginnings.set(first, { waiting: [[name, named]], node: node() });
    },
    begins: (word) => beginnings.has(word),
    longest: (tokens, from, keyOf) => {
      const first = tokens[from];
      return walk(first && beginningWith(keyOf(first)), tokens, from, keyOf);
    },
  };
}

/** Cuts names into words. Most parts come again and again, and no token depends on what stands beyond a space. */
function cutter(key: (token: Token) => string): (name: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const cut = (part: string): readonly string[] => {
    const before = known.get(part);
    if (before) return before;
    const words = tokenize(part).map(key);
    known.set(part, words);
    return words;
  };
  return (name) => (name.includes(' ') ? name.split(' ').flatMap(cut) : cut(name));
}

function firstPart(name: string): string {
  const end = name.indexOf(' ');
  return end < 0 ? name : name.slice(0, end);
}

function node<T>(): Node<T> {
  return { next: new Map(), named: [] };
}

/** The node that the words of a name lead to from that of the first, made where there is none. */
function lastNode<T>(first: Node<T>, [, ...words]: readonly string[]): Node<T> {
  let at = first;
  for (const word of words) {
    const next = at.next.get(word) ?? node();
    at.next.set(word, next);
    at = next;
  }
  return at;
}

function walk<T>(
  first: Node<T> | undefined,
  tokens: readonly Token[],
  from: number,
  key: (token: Token) => string,
): Found<T> | undefined {
  let at = first;
  let best: Found<T> | undefined;
  for (let to = from + 1; at; to += 1) {
    if (at.named.length > 0) best = { to, named: at.named };
    const token = tokens[to];
    at = token && at.next.get(key(token));
  }
  return best;
}
