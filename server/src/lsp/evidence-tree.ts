import { RequestType } from 'vscode-languageserver';
import { field } from '../core/fields';
import type { EvidenceTree, EvidenceTreeMethod, EvidenceTreeParams } from '../protocol-evidence';
import { evidenceShown } from './evidence-shown';
import { leftAlone } from './left-alone';
import { readingOf, type Session } from './session';

const METHOD: EvidenceTreeMethod = 'evidenceLens/evidenceTree';
const EVIDENCE_TREE_REQUEST = new RequestType<EvidenceTreeParams, EvidenceTree | null, void>(METHOD);

/** Answers `evidenceLens/evidenceTree`. */
export function registerEvidenceTree(session: Session): void {
  session.connection.onRequest(
    EVIDENCE_TREE_REQUEST,
    session.guard.request(METHOD, null, async (params: unknown) => {
      const { evidenceTree } = await import('../core/evidence-tree/tree');
      const { filterTree } = await import('../core/evidence-tree/filter');
      const uri = field(params, 'uri');
      const filter = field(params, 'filter');
      const shown = await shownFor(session, typeof uri === 'string' ? uri : undefined);
      if (shown === 'overtaken') return null;
      if (!shown) return { nodes: [] };
      const { base, analysis, ...draft } = shown;
      const nodes = evidenceTree(base, analysis);
      return { ...draft, nodes: typeof filter === 'string' ? filterTree(nodes, filter) : nodes };
    }),
  );
}

/** The base to show, and the draft to hold it against, if there is one. */
async function shownFor(session: Session, uri: string | undefined) {
  const draft = uri === undefined ? undefined : session.documents.get(uri);
  const found = await evidenceShown(session, uri);
  if (!found?.engine || !found.settings.enabled) return undefined;
  if (!draft || !session.isJudged(draft))
    return { ...(draft && { uri: draft.uri }), base: found.engine.base };
  if (leftAlone(draft, found)) return undefined;
  const reading = await readingOf(session, draft.uri);
  if (!reading) return 'overtaken';
  return { uri: draft.uri, base: reading.engine.base, analysis: reading.analysis };
}
