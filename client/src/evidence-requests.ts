import type { BaseLanguageClient } from 'vscode-languageclient';
import type {
  CiteRecord,
  CiteRecordMethod,
  CiteRecordParams,
  DraftMarks,
  DraftMarksMethod,
  DraftMarksParams,
  EvidenceTree,
  EvidenceTreeMethod,
  EvidenceTreeParams,
} from '../../server/src/protocol-evidence';

/** What is asked of the server for the evidence view, and to mark drafts. */
export interface EvidenceRequests {
  /** The claims of a base; nothing where the server cannot say at the moment. */
  evidenceTree: (params: EvidenceTreeParams) => Promise<EvidenceTree | undefined>;
  /** The change that cites a record; nothing where there is none to make. */
  citeRecord: (params: CiteRecordParams) => Promise<CiteRecord | undefined>;
  /** What can be marked in a draft; nothing where it was not read. */
  marks: (params: DraftMarksParams) => Promise<DraftMarks | undefined>;
}

const EVIDENCE_TREE: EvidenceTreeMethod = 'evidenceLens/evidenceTree';
const MARKS: DraftMarksMethod = 'evidenceLens/marks';
const CITE_RECORD: CiteRecordMethod = 'evidenceLens/citeRecord';

/** These requests to the server of a client, while it runs. */
export function evidenceRequests(
  client: Pick<BaseLanguageClient, 'isRunning' | 'sendRequest'>,
): EvidenceRequests {
  const ask = async <T>(method: string, params: object): Promise<T | undefined> => {
    if (!client.isRunning()) return undefined;
    const answer = await client.sendRequest<T | null>(method, params).catch(() => null);
    return answer ?? undefined;
  };
  return {
    evidenceTree: (params) => ask<EvidenceTree>(EVIDENCE_TREE, params),
    marks: (params) => ask<DraftMarks>(MARKS, params),
    citeRecord: (params) => ask<CiteRecord>(CITE_RECORD, params),
  };
}
