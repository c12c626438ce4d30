import { RequestType } from 'vscode-languageserver';
import { field } from '../core/fields';
import type { ConvertCitationsMethod, ConvertCitationsParams, DraftEdit } from '../protocol-references';
import { type FormattedDraft, formattedDraft } from './formatting';
import { uriOf } from './params';
import type { Session } from './session';
import { textEdits } from './update-bibliography';

const METHOD: ConvertCitationsMethod = 'evidenceLens/convertCitations';
const CONVERT_REQUEST = new RequestType<ConvertCitationsParams, DraftEdit, void>(METHOD);

const FAILED: DraftEdit = { refused: 'The citations could not be converted: see the log.' };

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
  const { draft, engine } = reading;
  const [{ toNumbers }, { changes }] = await Promise.all([
    import('../core/numbered-citations/to-numbers'),
    import('../core/numbered-citations/changes'),
  ]);
  const numbered = toNumbers(draft.text, engine.base, formatting);
  if ('refused' in numbered) return numbered;
  const { text, converted, left, notes } = numbered;
  return {
    version: draft.version,
    edits: textEdits(draft, changes(draft.text, text)),
    done: `${count(converted)} numbered.`,
    notes: [...notes, ...(left > 0 ? [staysKeys(left)] : [])],
  };
}

async function convertToKeys({ reading }: Formatted): Promise<DraftEdit> {
  const { draft, engine } = reading;
  const { toKeys } = await import('../core/numbered-citations/to-keys');
  const edits = toKeys(draft.text, engine.base);
  if (edits.length === 0) return { refused: NO_NUMBERS };
  const done = `${count(edits.length)} cited by key.`;
  return { version: draft.version, edits: textEdits(draft, edits), done, notes: [] };
}

function staysKeys(left: number): string {
  return left === 1
    ? '1 citation stays a key, as there is no number for it, or none that could be turned back.'
    : `${left} citations stay keys, as there are no numbers for them, or none that could be turned back.`;
}

const NO_NUMBERS =
  'No numbers were found whose keys are known: they are taken from the bibliography that Evidence Lens keeps in the draft.';

function count(citations: number): string {
  return `${citations} citation${citations === 1 ? ' is' : 's are'}`;
}
