import { type DocumentLink, DocumentLinkRequest } from 'vscode-languageserver';
import { identifierLinks } from '../../core/navigation/identifier-links';
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
        const isLibrary = async () =>
          (await session.baseFiles.fileAt(document.uri))?.file.kind === 'references';
        if (!session.isJudged(document) && !(await isLibrary())) return null;
        return identifierLinks(document.text).map(({ span, url, title }) => ({
          range: rangeOf(document.lines, span),
          target: url,
          tooltip: title,
        }));
      },
    ),
  );
}
