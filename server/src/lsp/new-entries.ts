import type { TextEdit } from 'vscode-languageserver';
import type { NewEntry } from '../core/citations/write-numbers';
import { referenceIndex } from '../core/evidence/reference-index';
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

/** The change that adds several at once. */
export async function allNewEntries(
  session: Session,
  draft: Draft,
  added: readonly NewEntry[],
  offset: number,
): Promise<TextEdit | undefined> {
  const formatted = added.length === 0 ? undefined : await formattedDraft(session, draft.uri);
  if (!formatted || 'refused' in formatted || formatted.reading.draft !== draft) return undefined;
  return editFor(formatted, added, offset);
}

async function editFor(
  { reading, formatting }: Exclude<FormattedDraft, { refused: string }>,
  added: readonly NewEntry[],
  offset: number,
): Promise<TextEdit | undefined> {
  const [{ addEntries }, { forDrafts }] = await Promise.all([
    import('../core/numbered-citations/add-entries'),
    import('../core/references-section/entries'),
  ]);
  const { draft, analysis, engine } = reading;
  const entries = added.flatMap(({ key, number }): EntryText[] => {
    const reference = referenceIndex(engine.base).get(key);
    const [entry] = reference ? formatting.formatList([reference]).entries : [];
    if (!reference || !entry) return [];
    return [{ number, key: reference.citeAs ?? reference.key, text: forDrafts(entry.formatted.markdown) }];
  });
  const edit = addEntries(entries, analysis, offset);
  return edit && { range: rangeOf(draft.lines, edit.span), newText: edit.newText };
}
