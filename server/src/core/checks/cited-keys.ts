import { frontMatterKeys } from '../citations/front-matter-keys';
import { frontMatterBlock } from '../sources/front-matter-block';
import type { CitedKeys, CitingDraft } from './citing-draft';

/** `nocite: '@*'` puts every reference into the list (Pandoc's manual, "Including uncited items"). */
const EVERYTHING = /@\*/;
/** `\cite{a,b}` and its relatives, which Markdown leaves to LaTeX. */
const LATEX = /\\[a-zA-Z]{0,20}cite[a-zA-Z]{0,20}\*?(?:\[[^\]\n]{0,200}\]){0,2}\{([^{}]{0,2000})\}/g;

/** The keys that a draft cites. */
export function citedKeys(draft: CitingDraft): CitedKeys {
  // Citations are made when they are asked for.
  return draft.cited ?? gathered(draft);
}

function gathered({ text, citations }: CitingDraft): CitedKeys {
  const cites = { keys: citations.flatMap(({ keys }) => keys.map(({ key }) => key)), latex: latexKeys(text) };
  return allKeys(text, [cites]);
}

/** The same, given the keys that each of its parts cites, in order. */
export function allKeys(
  text: string,
  parts: readonly { readonly keys: readonly string[]; readonly latex: readonly string[] }[],
): CitedKeys {
  // What a later version is compared by, so that no more of it may count.
  const block = frontMatterBlock(text);
  if (EVERYTHING.test(block)) return 'all';
  const all = new Set<string>();
  for (const { keys } of parts) for (const key of keys) all.add(key);
  for (const { key } of frontMatterKeys(block)) all.add(key);
  for (const { latex } of parts) for (const key of latex) all.add(key);
  return all;
}

/** The keys that are cited in LaTeX in a text, in order. */
export function latexKeys(text: string): readonly string[] {
  if (!text.includes('cite')) return [];
  return [...text.matchAll(LATEX)].flatMap(({ 1: list = '' }) => list.split(',').map((key) => key.trim()));
}
