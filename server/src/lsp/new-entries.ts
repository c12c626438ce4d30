import type { Position, TextEdit } from 'vscode-languageserver';
import type { NewEntry } from '../core/citations/write-numbers';
import { referenceIndex } from '../core/evidence/reference-index';
import { formattedDraft } from './formatting';
import { offsetAt, rangeOf } from './positions';
import type { Session } from './session';

/**
 * The change that adds entries to the own reference list of a draft as it is now, in the style of the draft, for numbers
 * that are cited at a position. Nothing where there is no such list, or nothing to add.
 */
export async function newEntries(
  session: Session,
  uri: string,
  added: readonly NewEntry[],
  position: Position,
): Promise<TextEdit | undefined> {
  if (added.length === 0) return undefined;
  const formatted = await formattedDraft(session, uri);
  if ('refused' in formatted) return undefined;
  const { reading, formatting } = formatted;
  const [{ addEntries }, { forDrafts }] = await Promise.all([
    import('../core/numbered-citations/add-entries'),
    import('../core/references-section/entries'),
  ]);
  const { draft, analysis, engine } = reading;
  const entries = added.flatMap(({ key, number }) => {
    const reference = referenceIndex(engine.base).get(key);
    const [entry] = reference ? formatting.formatList([reference]).entries : [];
    if (!reference || !entry) return [];
    return [{ number, key: reference.citeAs ?? reference.key, text: forDrafts(entry.formatted.markdown) }];
  });
  const edit = addEntries(entries, analysis, offsetAt(draft.lines, position));
  return edit && { range: rangeOf(draft.lines, edit.span), newText: edit.newText };
}
