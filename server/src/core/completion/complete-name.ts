import type { DraftAnalysis } from '../analysis';
import { citedNames, issuedYear } from '../bibliography/format-short';
import { type NewEntry, numbersFor, setNumbers } from '../citations/write-numbers';
import type { EvidenceBase } from '../evidence/base';
import { citationKey } from '../evidence/claim-sources';
import type { Reference } from '../evidence/schema/reference';
import { trialIndex } from '../evidence/trial-index';
import { cluster } from '../fixes/cluster';
import { fold } from '../fold';
import { lazily } from '../lazy';
import { escapeMarkdown } from '../markdown-escape';
import type { CitationCompletion, CitationCompletions } from './citation-completion';
import { citationItem } from './item';
import { inLiteral } from './literal';
import { referencesNamed } from './search-names';
import { stancesAt } from './stance';

/** More references of one name are better told apart behind `@`. */
const MOST = 10;
/** A word with a capital that is being typed; behind a mark that belongs to markup or an address it is no name. */
const TYPED = lazily(() => /(?<![\p{L}\p{N}\p{M}_@[{`\\/.:#&<'\u2019-])\p{Lu}[\p{L}\p{M}'\u2019-]{3,40}$/u);
const AUTHORS_FOLLOW = lazily(() => /^[\p{L}\p{M}]*\s+(?:\*?et\s+al\b|and\s+\p{Lu}|&\s+\p{Lu})/u);

/**
 * The names of trials and first authors that a capitalised word of four letters or more before an offset begins, each
 * with its citation: `Hardy *et al.* [@hardy2012]`, in the style of the draft. `undefined` elsewhere: in headings,
 * brackets, code and the like, and where no name begins so.
 */
export function completeName(
  analysis: DraftAnalysis,
  offset: number,
  base: EvidenceBase,
): CitationCompletions | undefined {
  const { text } = analysis;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart, offset);
  const typed = TYPED().exec(line.slice(-60))?.[0];
  if (typed === undefined || /^ {0,3}(?:#|<!--)/.test(line) || isBracketed(line)) return undefined;
  const after = text.slice(offset, offset + 60);
  if (/^[\p{L}\p{N}_@]/u.test(after)) return undefined;
  const found = referencesNamed(typed, base);
  if (found.length === 0 || inLiteral(text, offset)) return undefined;
  const stances = stancesAt(analysis, offset, base);
  const items = found.slice(0, MOST).map((reference, rank): CitationCompletion => {
    const name = nameOf(reference, typed, base);
    const isWritten = AUTHORS_FOLLOW().test(after);
    const { citation, adds } = isWritten ? { citation: '' } : citationOf(reference, analysis, offset);
    const insertText = isWritten ? name.bare : `${name.full}${citation}`;
    const stance = stances.get(reference.key);
    const item = citationItem(reference, base, { rank, insertText, typed, stance, adds });
    return { ...item, label: [name.plain, issuedYear(reference.csl)].filter(Boolean).join(' ') };
  });
  return { span: { start: offset - typed.length, end: offset }, items, isIncomplete: true };
}

function isBracketed(line: string): boolean {
  return line.lastIndexOf('[') > line.lastIndexOf(']');
}

/** A name as it is written in a sentence, without what follows it, and without markup. */
interface Name {
  readonly full: string;
  readonly bare: string;
  readonly plain: string;
}

/** The name of a trial that begins so where it is no author's, else that of the authors. */
function nameOf({ key, csl }: Reference, typed: string, base: EvidenceBase): Name {
  const [first = key, second, ...more] = citedNames(csl);
  const begun = (name: string) => fold(name).startsWith(fold(typed));
  const trialName = trialIndex(base)
    .publishedIn(key)
    .flatMap(({ names }) => names)
    .find(begun);
  const bare = begun(first) ? first : (trialName ?? first);
  const written = escapeMarkdown(bare);
  if (bare !== first || second === undefined) return { full: written, bare: written, plain: bare };
  if (more.length > 0) return { full: `${written} *et al.*`, bare: written, plain: `${bare} et al.` };
  return {
    full: `${written} and ${escapeMarkdown(second)}`,
    bare: written,
    plain: `${bare} and ${second}`,
  };
}

interface CitationBehind {
  readonly citation: string;
  readonly adds?: NewEntry;
}

/** The citation behind a name, by number where the draft cites so and has one for the reference, or a list to add it to. */
function citationOf(reference: Reference, analysis: DraftAnalysis, offset: number): CitationBehind {
  const found = numbersFor([reference.key], analysis, offset);
  if (!found) return { citation: ` ${cluster([citationKey(reference)])}` };
  const [adds] = found.added;
  return { citation: setNumbers(found.numbers, analysis, offset), ...(adds && { adds }) };
}
