import { readReferences } from '../bibliography/read';
import type { CslItem } from '../evidence/schema/reference';

/** A reference as it was pasted, and the key that it brings along. */
export interface PastedReference {
  readonly csl: CslItem;
  readonly ownKey: string;
}

/** The references in a text, or one sentence on why there are none. */
export type Pasted = { readonly references: readonly PastedReference[] } | { readonly refused: string };

/** Nobody pastes more at a time; a library is a file of its own. */
const LONGEST = 1_000_000;
const MOST = 200;

/** Reads what was copied from a database or fetched: BibTeX, RIS, PubMed's format, CSL JSON or YAML. Never throws. */
export function pastedReferences(text: string): Pasted {
  if (text.length > LONGEST)
    return { refused: 'The text is too long to be a few references: add it as a file.' };
  const { references, problems } = readReferences('', withId(text.trim()));
  if (references.length === 0) {
    const why = problems[0]?.message;
    const isOther = why === undefined || why.startsWith('References cannot be read from');
    return { refused: isOther ? NONE : `The text holds no sound reference: ${why}` };
  }
  if (references.length > MOST)
    return { refused: `The text holds more than ${MOST} references: add it as a file.` };
  return { references: references.map(({ key, value }) => ({ csl: value, ownKey: key })) };
}

const NONE = 'The text holds no reference: copy one as BibTeX, RIS, PubMed or CSL JSON.';

/** Crossref's CSL JSON has no `id`, which every item must have. */
function withId(text: string): string {
  if (!text.startsWith('{') || /"id"\s*:/.test(text.slice(0, 200))) return text;
  return `{"id": "${NO_KEY}",${text.slice(1)}`;
}

/** The key of a reference that brings none along: one that nothing can be cited by. */
const NO_KEY = ' ';
