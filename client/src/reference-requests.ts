import type { BaseLanguageClient } from 'vscode-languageclient';
import type {
  AddedReference,
  AddReferenceMethod,
  AddReferenceParams,
  CitableReference,
  ConvertCitationsMethod,
  ConvertCitationsParams,
  DraftEdit,
  FormatReferenceMethod,
  FormatReferenceParams,
  FormattedText,
  ReferencesMethod,
  ReferencesParams,
  UpdateBibliographyMethod,
  UpdateBibliographyParams,
} from '../../server/src/protocol-references';

/** What the client asks the server about references. A server that does not run or answer refuses, in one sentence. */
export interface ReferenceRequests {
  /** The references that a draft can cite; none where the server does not run. */
  references: (params: ReferencesParams) => Promise<readonly CitableReference[]>;
  formatReference: (params: FormatReferenceParams) => Promise<FormattedText>;
  updateBibliography: (params: UpdateBibliographyParams) => Promise<DraftEdit>;
  convertCitations: (params: ConvertCitationsParams) => Promise<DraftEdit>;
  addReference: (params: AddReferenceParams) => Promise<AddedReference>;
}

const REFERENCES: ReferencesMethod = 'evidenceLens/references';
const FORMAT_REFERENCE: FormatReferenceMethod = 'evidenceLens/formatReference';
const UPDATE_BIBLIOGRAPHY: UpdateBibliographyMethod = 'evidenceLens/updateBibliography';
const CONVERT_CITATIONS: ConvertCitationsMethod = 'evidenceLens/convertCitations';
const ADD_REFERENCE: AddReferenceMethod = 'evidenceLens/addReference';

/** What stands for the answer of a server that gives none. */
export const NO_ANSWER = {
  refused: 'The language server did not answer: restart it, or look in the output for the cause.',
};

/** The requests as a client sends them; they wait for a server that is starting. */
export function referenceRequests(client: Pick<BaseLanguageClient, 'sendRequest'>): ReferenceRequests {
  return {
    references: (params) =>
      client.sendRequest<readonly CitableReference[]>(REFERENCES, params).catch(() => []),
    formatReference: (params) =>
      client.sendRequest<FormattedText>(FORMAT_REFERENCE, params).catch(() => NO_ANSWER),
    updateBibliography: (params) =>
      client.sendRequest<DraftEdit>(UPDATE_BIBLIOGRAPHY, params).catch(() => NO_ANSWER),
    convertCitations: (params) =>
      client.sendRequest<DraftEdit>(CONVERT_CITATIONS, params).catch(() => NO_ANSWER),
    addReference: (params) =>
      client.sendRequest<AddedReference>(ADD_REFERENCE, params).catch(() => NO_ANSWER),
  };
}
