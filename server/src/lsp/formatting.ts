import type { StyleFormatter } from '../core/bibliography/styles/formatters';
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
  const evidence = reading && (await session.evidence.of(reading.draft));
  if (!reading || !evidence) return { refused: NOT_READ };
  const { formatterOf } = await session.loadEvidence();
  const formatting = await formatterOf(evidence.style);
  return 'unreadable' in formatting ? { refused: formatting.unreadable } : { reading, formatting };
}
