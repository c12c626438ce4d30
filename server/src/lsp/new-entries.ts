import type { TextEdit } from 'vscode-languageserver';
import type { NewEntry } from '../core/citations/write-numbers';
import { referenceIndex } from '../core/evidence/reference-index';
import type { Edit } from '../core/fixes/fix';
import type { EntryText } from '../core/numbered-citations/add-entries';
import type { Draft } from './documents';
import { type FormattedDraft, formattedDraft } from './formatting';
import { rangeOf } from './positions';
import type { Session } from './session';

/**
 * The changes that add entries, each by itself, to the own reference list of a version of a draft, in its style, for
 * numbers that are cited at an offset. Without those that it cannot add; nothing where another version has overtaken the
 * draft.
 */
export async function newEntries(
  session: Session,
  draft: Draft,
  added: readonly NewEntry[],
  offset: number,
): Promise<ReadonlyMap<NewEntry, TextEdit> | undefined> {
  const formatted = await formattedDraft(session, draft.uri);
  if ('refused' in formatted || formatted.reading.draft !== draft) return undefined;
  const edits = await Promise.all(
    added.map(async (entry) => [entry, await editFor(formatted, [entry], offset)] as const),
  );
  return new Map(edits.flatMap(([entry, edit]) => (edit ? [[entry, edit] as const] : [])));
}

/**
 * The changes that cite by number with the entries that are new to the draft's own list for it, numbered anew where
 * Evidence Lens keeps the list. Those that are given where nothing is new; nothing where the list cannot take them, or another
 * version has overtaken the draft.
 */
export async function withNewEntries(
  session: Session,
  draft: Draft,
  edits: readonly Edit[],
  added: readonly NewEntry[],
  offset: number,
): Promise<readonly Edit[] | undefined> {
  if (added.length === 0) return edits;
  const formatted = await formattedDraft(session, draft.uri);
  if ('refused' in formatted || formatted.reading.draft !== draft) return undefined;
  const { reading, formatting } = formatted;
  const { citeNew } = await import('../core/numbered-citations/cite-new');
  const entries = await textsOf(formatted, added);
  return citeNew(edits, entries, offset, reading.analysis, reading.engine.base, formatting);
}

type Formatted = Exclude<FormattedDraft, { refused: string }>;

async function editFor(
  formatted: Formatted,
  added: readonly NewEntry[],
  offset: number,
): Promise<TextEdit | undefined> {
  const { addEntries } = await import('../core/numbered-citations/add-entries');
  const { draft, analysis } = formatted.reading;
  const edit = addEntries(await textsOf(formatted, added), analysis, offset);
  return edit && { range: rangeOf(draft.lines, edit.span), newText: edit.newText };
}

/** What new entries say, in the style of the draft; without those that no reference has. */
async function textsOf(
  { reading, formatting }: Formatted,
  added: readonly NewEntry[],
): Promise<readonly EntryText[]> {
  const { forDrafts } = await import('../core/references-section/entries');
  return added.flatMap(({ key, number }): EntryText[] => {
    const reference = referenceIndex(reading.engine.base).get(key);
    const [entry] = reference ? formatting.formatList([reference]).entries : [];
    if (!reference || !entry) return [];
    return [{ number, key: reference.citeAs ?? reference.key, text: forDrafts(entry.formatted.markdown) }];
  });
}
