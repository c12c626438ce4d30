import { RequestType } from 'vscode-languageserver';
import { field } from '../core/fields';
import type { EvidenceTree, EvidenceTreeMethod, EvidenceTreeParams } from '../protocol-evidence';
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
  const { documents, evidence } = session;
  const draft = uri === undefined ? undefined : documents.get(uri);
  if (!draft || !session.isJudged(draft)) {
    const { engine, settings } = evidence.latest() ?? {};
    return engine && settings?.enabled ? { base: engine.base } : undefined;
  }
  const found = await evidence.of(draft);
  if (!found?.engine || leftAlone(draft, found)) return undefined;
  const reading = await readingOf(session, draft.uri);
  if (!reading) return 'overtaken';
  return { uri: draft.uri, base: reading.engine.base, analysis: reading.analysis };
}
