import { frontMatterBlock } from '../sources/front-matter-block';
import type { CitingDraft } from './citing-draft';

/** Keys in the front matter: `nocite` of Pandoc, abstracts and the like. */
const IN_FRONT_MATTER = /@\{?([\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*)/gu;
/** `nocite: '@*'` puts every reference into the list (Pandoc's manual, "Including uncited items"). */
const EVERYTHING = /@\*/;
/** `\cite{a,b}` and its relatives, which Markdown leaves to LaTeX. */
const LATEX = /\\[a-zA-Z]{0,20}cite[a-zA-Z]{0,20}\*?(?:\[[^\]\n]{0,200}\]){0,2}\{([^{}]{0,2000})\}/g;

type Citing = Pick<CitingDraft, 'text' | 'citations'>;

const known = new WeakMap<Citing, ReadonlySet<string> | 'all'>();

/** The keys that a draft cites, anywhere and in whatever way, or that it puts everything into its list of references. */
export function citedKeys(draft: Citing): ReadonlySet<string> | 'all' {
  // Several checks ask for them at each key press.
  const keys = known.get(draft) ?? findKeys(draft);
  known.set(draft, keys);
  return keys;
}

function findKeys({ text, citations }: Citing): ReadonlySet<string> | 'all' {
  const block = frontMatterBlock(text);
  if (EVERYTHING.test(block)) return 'all';
  return new Set([
    ...citations.flatMap((citation) => citation.keys.map(({ key }) => key)),
    ...[...block.matchAll(IN_FRONT_MATTER)].flatMap(({ 1: key }) => key ?? []),
    ...[...text.matchAll(LATEX)].flatMap(({ 1: list = '' }) => list.split(',').map((key) => key.trim())),
  ]);
}
