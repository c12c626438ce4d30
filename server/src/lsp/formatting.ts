import type { FormatReference } from '../core/bibliography/format-plain';
import type { ChosenStyle, StyleFormatter } from '../core/bibliography/styles/formatters';
import { DEFAULT_STYLE } from '../core/bibliography/styles/style';
import type { Engine } from './engine';
import { type Reading, readingOf, type Session } from './session';

/** A draft as read, and what formats its references; or one sentence on why there is none. */
export type FormattedDraft =
  | { readonly reading: Reading; readonly formatting: Exclude<StyleFormatter, { unreadable: string }> }
  | { readonly refused: string };

const NOT_READ =
  'The references of this document are not known: open a draft, and see the status of Evidence Lens.';

/** The draft at a URI as it is now, with what formats its references by the style that holds for it. */
export async function formattedDraft(session: Session, uri: string): Promise<FormattedDraft> {
  const reading = await readingOf(session, uri);
  if (!reading) return { refused: NOT_READ };
  const { formatterOf } = await session.loadEvidence();
  const formatting = await formatterOf(reading.style);
  return 'unreadable' in formatting ? { refused: formatting.unreadable } : { reading, formatting };
}

/** What prints references on cards: by a style, or as the engine does where that cannot be read or none is named. */
export async function cardFormat(
  session: Session,
  engine: Engine,
  style: ChosenStyle | undefined,
): Promise<FormatReference> {
  if (style === undefined || style === DEFAULT_STYLE) return engine.format();
  const { formatterOf } = await session.loadEvidence();
  const formatter = await formatterOf(style);
  return 'unreadable' in formatter ? engine.format() : formatter.formatOne;
}
