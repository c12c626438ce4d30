import { type DocumentLink, DocumentLinkRequest } from 'vscode-languageserver';
import { identifierLinks } from '../../core/navigation/identifier-links';
import type { Draft } from '../documents';
import { leftAlone } from '../left-alone';
import { uriOf } from '../params';
import { rangeOf } from '../positions';
import type { Session } from '../session';

/** A longer text is no draft and no library that anyone clicks about in; links are asked for after every change. */
const LONGEST = 4 * 1024 * 1024;

/** Answers `textDocument/documentLink` for drafts and libraries: DOIs, and records of PubMed. */
export function registerLinks(session: Session): void {
  const { connection, guard } = session;
  connection.onRequest(
    DocumentLinkRequest.type,
    guard.request(
      'textDocument/documentLink',
      null,
      async (params: unknown): Promise<DocumentLink[] | null> => {
        const document = session.documents.get(uriOf(params));
        if (!document || document.text.length > LONGEST) return null;
        if (!(await isShownIn(session, document))) return null;
        return identifierLinks(document.text).map(({ span, url, title }) => ({
          range: rangeOf(document.lines, span),
          target: url,
          tooltip: title,
        }));
      },
    ),
  );
}

/** Whether a document is a draft or a library, and not left alone by what is set in its folder. */
async function isShownIn({ baseFiles, evidence, isJudged }: Session, document: Draft): Promise<boolean> {
  if (isJudged(document)) {
    const found = await evidence.of(document);
    return found !== undefined && leftAlone(document, found) === undefined;
  }
  if ((await baseFiles.fileAt(document.uri))?.file.kind !== 'references') return false;
  return (await evidence.around(document))?.settings.enabled !== false;
}
