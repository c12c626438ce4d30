import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clampRange } from './positions';

/** One version of one document. It never changes, so whatever is derived from it may hang on it. */
export interface Draft {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
  /** The same text as positions are counted in it. */
  readonly lines: TextDocument;
}

/** The documents that the client has open, each in its latest version. */
export interface Documents {
  get: (uri: string) => Draft | undefined;
  all: () => readonly Draft[];
  open: (item: TextDocumentItem) => Draft;
  /** Gives the new version, or `undefined` for a document that is not open. */
  change: (
    uri: string,
    version: number,
    changes: readonly TextDocumentContentChangeEvent[],
  ) => Draft | undefined;
  close: (uri: string) => void;
}

/** No documents yet. */
export function createDocuments(): Documents {
  const drafts = new Map<string, Draft>();
  const keep = (lines: TextDocument): Draft => {
    const { uri, languageId, version } = lines;
    const draft = { uri, languageId, version, text: lines.getText(), lines };
    drafts.set(uri, draft);
    return draft;
  };
  return {
    get: (uri) => drafts.get(uri),
    all: () => [...drafts.values()],
    open: (item) => keep(TextDocument.create(item.uri, item.languageId, item.version, item.text)),
    change: (uri, version, changes) => {
      const draft = drafts.get(uri);
      return draft && keep(changed(draft, version, changes));
    },
    close: (uri) => {
      drafts.delete(uri);
    },
  };
}

/**
 * The next version's text. The library changes its documents in place and keeps its line table right only for
 * ranges within the text, so a copy is changed, by clamped ranges.
 */
function changed(
  draft: Draft,
  version: number,
  changes: readonly TextDocumentContentChangeEvent[],
): TextDocument {
  const copy = TextDocument.create(draft.uri, draft.languageId, draft.version, draft.text);
  return changes.reduce((lines, change) => {
    const within =
      'range' in change
        ? { range: clampRange(lines, change.range), text: change.text }
        : { text: change.text };
    return TextDocument.update(lines, [within], version);
  }, copy);
}
