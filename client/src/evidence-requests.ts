import type { LanguageClient } from 'vscode-languageclient/node';
import type {
  CiteRecord,
  CiteRecordMethod,
  CiteRecordParams,
  EvidenceTree,
  EvidenceTreeMethod,
  EvidenceTreeParams,
} from '../../server/src/protocol';

/** What the evidence view asks the server for. */
export interface EvidenceRequests {
  /** The claims of a base; nothing where the server cannot say at the moment. */
  evidenceTree: (params: EvidenceTreeParams) => Promise<EvidenceTree | undefined>;
  /** The change that cites a record; nothing where there is none to make. */
  citeRecord: (params: CiteRecordParams) => Promise<CiteRecord | undefined>;
}

const EVIDENCE_TREE: EvidenceTreeMethod = 'evidenceLens/evidenceTree';
const CITE_RECORD: CiteRecordMethod = 'evidenceLens/citeRecord';

/** These requests to the server of a client, while it runs. */
export function evidenceRequests(
  client: Pick<LanguageClient, 'isRunning' | 'sendRequest'>,
): EvidenceRequests {
  const ask = async <T>(method: string, params: object): Promise<T | undefined> => {
    if (!client.isRunning()) return undefined;
    const answer = await client.sendRequest<T | null>(method, params).catch(() => null);
    return answer ?? undefined;
  };
  return {
    evidenceTree: (params) => ask<EvidenceTree>(EVIDENCE_TREE, params),
    citeRecord: (params) => ask<CiteRecord>(CITE_RECORD, params),
  };
}
