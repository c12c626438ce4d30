import type { EvidenceBase } from '../evidence/base';
import { referenceIndex } from '../evidence/reference-index';
import { AFTER_AUTHOR } from './english/content-words';
import { PATIENT_PRONOUNS } from './english/function-words';
import { POSSESSIVES } from './english/word-classes';
import { STUDY_BEFORE } from './english/word-patterns';
import { normalize, type Token, tokenize } from './tokens';

/** A trial named in prose; several trials when one author has several. Token indices, `to` exclusive. */
export interface TrialName {
  readonly trials: readonly string[];
  readonly from: number;
  readonly to: number;
}

interface Name {
  readonly words: readonly string[];
  /** It is a citation key, which stands for its trial after `@`. */
  readonly isKey: boolean;
  readonly trials: string[];
}

const indexes = new WeakMap<EvidenceBase, Map<string, Name[]>>();

function index(base: EvidenceBase): Map<string, Name[]> {
  const known = indexes.get(base);
  if (known) return known;
  const byWord = new Map<string, Name[]>();
  for (const trial of base.trials) {
    for (const name of trial.names) addName(byWord, name, trial.id, false);
    addName(byWord, trial.reference, trial.id, true);
  }
  indexes.set(base, byWord);
  return byWord;
}

function addName(byWord: Map<string, Name[]>, name: string, trial: string, isKey: boolean): void {
  const words = tokenize(name).map((token) => token.norm);
  const first = words[0];
  if (first === undefined) return;
  const names = byWord.get(first) ?? [];
  const same = names.find((other) => other.words.join(' ') === words.join(' '));
  if (same) same.trials.push(trial);
  else names.push({ words, trials: [trial], isKey });
  byWord.set(first, names);
}

/** Shorter names need such a word, as they are everyday words or initials too often (Bone, Li). */
const SHORTEST_BARE_NAME = 6;

/** The trials of a name that the sentence also cites, where it cites any of them: one author may have several. */
export function narrowedByCitation(
  names: readonly TrialName[],
  citations: readonly string[],
  base: EvidenceBase,
): readonly TrialName[] {
  if (names.length === 0 || citations.length === 0) return names;
  const cited = new Set(
    base.trials.filter(({ reference }) => citations.includes(reference)).map(({ id }) => id),
  );
  return names.map((name) => {
    const own = name.trials.filter((id) => cited.has(id));
    return own.length > 0 ? { ...name, trials: own } : name;
  });
}

/** Every trial name in the tokens: "Hardy et al.", "the Schwartzman trial", "Sigtermans and colleagues". */
export function findTrialNames(tokens: readonly Token[], base: EvidenceBase): TrialName[] {
  const names = index(base);
  const found: TrialName[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const beginning = names.get(tokens[at]?.norm ?? '');
    const match = beginning && longest(beginning, tokens, at);
    if (!match) continue;
    const to = withEtAl(tokens, at + match.words.length);
    found.push({ trials: narrowByYear(match.trials, tokens, to, base), from: at, to });
    at = to - 1;
  }
  return found;
}

function longest(names: readonly Name[], tokens: readonly Token[], at: number): Name | undefined {
  let best: Name | undefined;
  for (const name of names) {
    const fits = name.words.every((word, offset) => tokens[at + offset]?.norm === word);
    if (fits && standsForStudy(name, tokens, at) && name.words.length > (best?.words.length ?? 0))
      best = name;
  }
  return best;
}

function standsForStudy(name: Name, tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (name.isKey) return tokens[at - 1]?.text === '@';
  if (!first || !/^\p{Lu}/u.test(first.text)) return false;
  const next = tokens[at + name.words.length];
  const bare =
    name.words.length > 1 ||
    first.text.length >= SHORTEST_BARE_NAME ||
    STUDY_BEFORE.pattern.test(before(tokens, at));
  return (
    bare ||
    isExplained(tokens, at + name.words.length) ||
    AFTER_AUTHOR.has(next?.norm ?? '') ||
    isYear(tokens, at + name.words.length) ||
    next?.text === '@'
  );
}

/** "<Name>, who studied". */
function isExplained(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.text === ',' && PATIENT_PRONOUNS.has(tokens[to + 1]?.norm ?? '');
}

function before(tokens: readonly Token[], at: number): string {
  return tokens
    .slice(Math.max(0, at - 2), at)
    .map(({ norm }) => norm)
    .join(' ');
}

function isYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]?.text === '(' ? tokens[at + 1] : tokens[at];
  return /^(?:19|20)\d\d$/.test(token?.text ?? '');
}

/** The index after "et al.", "and colleagues", "and co-workers" or "and his team". */
function withEtAl(tokens: readonly Token[], at: number): number {
  const words = tokens.slice(at, at + 4).map((token) => normalize(token.text));
  if (words[0] === 'et' && words[1] === 'al') return words[2] === '.' ? at + 3 : at + 2;
  if (words[0] !== 'and') return at;
  if (words[1] === 'colleagues' || words[1] === 'coworkers') return at + 2;
  if (words[1] === 'co' && words[2] === 'workers') return at + 3;
  return POSSESSIVES.has(words[1] ?? '') ? at + 3 : at;
}

function narrowByYear(
  trials: readonly string[],
  tokens: readonly Token[],
  at: number,
  base: EvidenceBase,
): readonly string[] {
  if (trials.length < 2) return trials;
  const beside = yearsIn(tokens.slice(at, at + 4));
  // "In 2000, the same authors found ..."
  const years = beside.size > 0 ? beside : yearsIn(tokens);
  const narrowed = trials.filter((id) => years.has(yearOf(id, base)));
  return narrowed.length > 0 ? narrowed : trials;
}

function yearsIn(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.map(({ text }) => text).filter((text) => /^(?:19|20)\d\d$/.test(text)));
}

function yearOf(id: string, base: EvidenceBase): string {
  const key = base.trials.find((trial) => trial.id === id)?.reference;
  const issued = key === undefined ? undefined : referenceIndex(base).get(key)?.csl.issued;
  return String(issued?.['date-parts']?.[0]?.[0] ?? '');
}
