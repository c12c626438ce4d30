import { RequestType } from 'vscode-languageserver';
import { plainTitle, shortCitation } from '../core/bibliography/format-short';
import { quote } from '../core/evidence/quote';
import { referenceIndex } from '../core/evidence/reference-index';
import { oneLine } from '../core/markdown-escape';
import type {
  CitableReference,
  FormatReferenceMethod,
  FormatReferenceParams,
  FormattedText,
  ReferencesMethod,
  ReferencesParams,
} from '../protocol';
import { formattedDraft } from './formatting';
import { field, uriOf } from './params';
import { readingOf, type Session } from './session';

const REFERENCES: ReferencesMethod = 'evidenceLens/references';
const FORMAT: FormatReferenceMethod = 'evidenceLens/formatReference';
const REFERENCES_REQUEST = new RequestType<ReferencesParams, readonly CitableReference[], void>(REFERENCES);
const FORMAT_REQUEST = new RequestType<FormatReferenceParams, FormattedText, void>(FORMAT);

const FAILED: FormattedText = { refused: 'The reference could not be formatted: see the log.' };

/** Answers `evidenceLens/references` and `evidenceLens/formatReference`. */
export function registerFormatReference(session: Session): void {
  const { connection, guard } = session;
  connection.onRequest(
    REFERENCES_REQUEST,
    guard.request(REFERENCES, [], (params: unknown) => references(session, uriOf(params))),
  );
  connection.onRequest(
    FORMAT_REQUEST,
    guard.request(FORMAT, FAILED, (params: unknown) => format(session, params)),
  );
}

async function references(session: Session, uri: string): Promise<readonly CitableReference[]> {
  const reading = await readingOf(session, uri);
  return (reading?.engine.base.references ?? []).map(({ key, citeAs, csl }) => ({
    key: citeAs ?? key,
    label: oneLine(shortCitation(csl)),
    title: oneLine(plainTitle(csl) ?? ''),
  }));
}

async function format(session: Session, params: unknown): Promise<FormattedText> {
  const draft = await formattedDraft(session, uriOf(params));
  if ('refused' in draft) return draft;
  const key = String(field(params, 'key'));
  const reference = referenceIndex(draft.reading.engine.base).get(key);
  if (!reference) return { refused: `No reference has the key ${quote(key)}.` };
  const { forDrafts } = await import('../core/references-section/entries');
  const [entry] = draft.formatting.formatList([reference]).entries;
  return { text: forDrafts(entry?.formatted.markdown ?? '') };
}
