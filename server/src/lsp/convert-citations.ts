import { RequestType } from 'vscode-languageserver';
import { field } from '../core/fields';
import type { ConvertCitationsMethod, ConvertCitationsParams, DraftEdit } from '../protocol-references';
import { type FormattedDraft, formattedDraft } from './formatting';
import { uriOf } from './params';
import type { Session } from './session';
import { textEdits } from './update-bibliography';

const METHOD: ConvertCitationsMethod = 'evidenceLens/convertCitations';
const CONVERT_REQUEST = new RequestType<ConvertCitationsParams, DraftEdit, void>(METHOD);

const FAILED: DraftEdit = {
  refused: 'The citations could not be converted: the cause is in the output of Evidence Lens.',
};

type Formatted = Exclude<FormattedDraft, { refused: string }>;

/** Answers `evidenceLens/convertCitations`. */
export function registerConvertCitations(session: Session): void {
  session.connection.onRequest(
    CONVERT_REQUEST,
    session.guard.request(METHOD, FAILED, async (params: unknown) => {
      const draft = await formattedDraft(session, uriOf(params));
      if ('refused' in draft) return draft;
      return field(params, 'to') === 'keys' ? convertToKeys(draft) : convertToNumbers(draft);
    }),
  );
}

async function convertToNumbers({ reading, formatting }: Formatted): Promise<DraftEdit> {
  const { draft, engine, analysis } = reading;
  const [{ toNumbers }, { changes }, { numberedAsKeys, OTHER_NUMBERS }, { foreignNumbers }] =
    await Promise.all([
      import('../core/numbered-citations/to-numbers'),
      import('../core/numbered-citations/changes'),
      import('../core/numbered-citations/update-draft'),
      import('../core/numbered-citations/own-numbers'),
    ]);
  if (foreignNumbers(analysis, engine.base).length > 0) return { refused: OTHER_NUMBERS };
  const byKey = numberedAsKeys(analysis, engine.base) ?? draft.text;
  const numbered = toNumbers(byKey, engine.base, formatting);
  if ('refused' in numbered) return numbered;
  const { text, converted, left, notes } = numbered;
  return {
    version: draft.version,
    edits: textEdits(draft, changes(draft.text, text)),
    done: `${count(converted)} numbered.`,
    notes: [...notes, ...(left > 0 ? [staysKeys(left)] : [])],
  };
}

/** By what the draft's bibliography says of its numbers or, where it is none of ours, by what they stand for. */
async function convertToKeys({ reading }: Formatted): Promise<DraftEdit> {
  const { draft, engine, analysis } = reading;
  const [{ toKeys }, { ownNumbersToKeys }] = await Promise.all([
    import('../core/numbered-citations/to-keys'),
    import('../core/numbered-citations/own-numbers'),
  ]);
  const kept = toKeys(draft.text, engine.base);
  const { edits, left } =
    kept.length > 0 ? { edits: kept, left: 0 } : ownNumbersToKeys(analysis, engine.base);
  if (edits.length === 0) return { refused: left > 0 ? NO_KEYS : NO_NUMBERS };
  const done = `${count(edits.length)} cited by key.`;
  const notes = left > 0 ? [staysNumbers(left)] : [];
  return { version: draft.version, edits: textEdits(draft, edits), done, notes };
}

function staysNumbers(left: number): string {
  return left === 1
    ? '1 citation stays a number, as it has one that no reference is known for.'
    : `${left} citations stay numbers, as they have some that no reference is known for.`;
}

const NO_KEYS =
  'No reference is known for the numbers of this draft: an entry of its list is known by its DOI or PubMed number, or by its title.';

function staysKeys(left: number): string {
  return left === 1
    ? '1 citation stays a key, as there is no number for it, or none that could be turned back.'
    : `${left} citations stay keys, as there are no numbers for them, or none that could be turned back.`;
}

const NO_NUMBERS = 'The draft cites nothing by number.';

function count(citations: number): string {
  return `${citations} citation${citations === 1 ? ' is' : 's are'}`;
}
