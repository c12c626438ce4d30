import { type Position, RequestType } from 'vscode-languageserver';
import { plainTitle, shortCitation } from '../core/bibliography/format-short';
import { WRITTEN_FORMATS } from '../core/bibliography/write/formats';
import { quote } from '../core/evidence/quote';
import { referenceIndex } from '../core/evidence/reference-index';
import type { Reference } from '../core/evidence/schema/reference';
import { field } from '../core/fields';
import { oneLine } from '../core/markdown-escape';
import { touches } from '../core/span';
import type {
  CitableReference,
  FormatReferenceMethod,
  FormatReferenceParams,
  FormattedText,
  ReferencesMethod,
  ReferencesParams,
} from '../protocol-references';
import { formattedDraft } from './formatting';
import { positionOf, uriOf } from './params';
import { offsetAt } from './positions';
import { type Reading, readingOf, type Session } from './session';

const REFERENCES: ReferencesMethod = 'evidenceLens/references';
const FORMAT: FormatReferenceMethod = 'evidenceLens/formatReference';
const REFERENCES_REQUEST = new RequestType<ReferencesParams, readonly CitableReference[], void>(REFERENCES);
const FORMAT_REQUEST = new RequestType<FormatReferenceParams, FormattedText, void>(FORMAT);

const FAILED: FormattedText = {
  refused: 'The reference could not be formatted: the cause is in the output of Evidence Lens.',
};

/** Answers `evidenceLens/references` and `evidenceLens/formatReference`. */
export function registerFormatReference(session: Session): void {
  const { connection, guard } = session;
  connection.onRequest(
    REFERENCES_REQUEST,
    guard.request(REFERENCES, [], (params: unknown) => references(session, params)),
  );
  connection.onRequest(
    FORMAT_REQUEST,
    guard.request(FORMAT, FAILED, (params: unknown) => formatOne(session, params)),
  );
}

async function references(session: Session, params: unknown): Promise<readonly CitableReference[]> {
  const reading = await readingOf(session, uriOf(params));
  if (!reading) return [];
  const { base } = reading.engine;
  const asked =
    field(params, 'position') === undefined ? base.references : citedAt(reading, positionOf(params));
  return asked.map(({ key, citeAs, csl }) => ({
    key: citeAs ?? key,
    label: oneLine(shortCitation(csl)),
    title: oneLine(plainTitle(csl) ?? ''),
  }));
}

/** The reference whose key is at a position, or those of the citation around it. */
function citedAt({ draft, analysis, engine }: Reading, position: Position): readonly Reference[] {
  const offset = offsetAt(draft.lines, position);
  const citation = analysis.citations.find(({ span }) => touches(span, offset));
  const keys = citation?.keys ?? [];
  const own = keys.filter(({ span }) => touches(span, offset));
  const { get } = referenceIndex(engine.base);
  return (own.length > 0 ? own : keys).flatMap(({ key }) => get(key) ?? []);
}

async function formatOne(session: Session, params: unknown): Promise<FormattedText> {
  const draft = await formattedDraft(session, uriOf(params));
  if ('refused' in draft) return draft;
  const key = String(field(params, 'key'));
  const reference = referenceIndex(draft.reading.engine.base).get(key);
  if (!reference) return { refused: `No reference has the key ${quote(key)}.` };
  const as = field(params, 'as');
  const format = WRITTEN_FORMATS.find((one) => one === as);
  if (format) {
    const { WRITERS } = await import('../core/bibliography/write/writers');
    return { text: WRITERS[format].write([{ ...reference.csl, id: reference.citeAs ?? reference.key }]) };
  }
  const { forDrafts } = await import('../core/references-section/entries');
  const { formatted } = draft.formatting.formatList([reference]).entries[0] ?? {};
  return { text: as === 'text' ? (formatted?.text ?? '') : forDrafts(formatted?.markdown ?? '') };
}
