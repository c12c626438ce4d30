import type { DraftEvidence } from './evidence/find-evidence';
import type { Session } from './session';

/**
 * The evidence that views show for a document, by its URI as a client gave it: what a draft is held against, or what is
 * around any other open document; for none, what a draft that may be written here would be held against.
 */
export function evidenceShown(
  { documents, evidence, isJudged }: Pick<Session, 'documents' | 'evidence' | 'isJudged'>,
  uri: unknown,
): Promise<DraftEvidence | undefined> {
  const document = typeof uri === 'string' ? documents.get(uri) : undefined;
  if (!document) return evidence.here();
  return isJudged(document) ? evidence.of(document) : evidence.around(document);
}
