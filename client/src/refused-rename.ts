import { type Position, Range, type TextDocument, WorkspaceEdit } from 'vscode';
import { LSPErrorCodes, type Middleware, ResponseError } from 'vscode-languageclient';
import { isDraft } from './languages';
import { tellInformation } from './tell';

/**
 * Tells why the server gives a citation key no other name. The editor asks the next provider where one refuses, and its own
 * Markdown takes `[@key]` for a link, which it would rename in the draft alone, to anything.
 */
export function refusedRename(): Required<Pick<Middleware, 'prepareRename' | 'provideRenameEdits'>> {
  return {
    prepareRename: async (document, position, token, next) => {
      try {
        return await next(document, position, token);
      } catch (error) {
        const range = keyAt(document, position);
        if (range) return { range, placeholder: document.getText(range) };
        throw error;
      }
    },
    provideRenameEdits: async (document, position, newName, token, next) => {
      try {
        return await next(document, position, newName, token);
      } catch (error) {
        if (!(error instanceof ResponseError) || error.code !== LSPErrorCodes.RequestFailed) throw error;
        void tellInformation(error.message);
        return new WorkspaceEdit();
      }
    },
  };
}

/** The citation key of a draft that a position touches, without its `@`. */
function keyAt(document: TextDocument, position: Position): Range | undefined {
  const cited = isDraft(document) ? document.getWordRangeAtPosition(position, /@[^\s@[\]{},;]+/) : undefined;
  return cited && new Range(cited.start.translate(0, 1), cited.end);
}
