/**
 * What Evidence Lens adds to the Language Server Protocol. Types only: the client shares nothing else with the server.
 */

/** Language ids whose documents are judged. Every other document is left alone. */
export type JudgedLanguage = 'markdown' | 'quarto' | 'rmd' | 'rmarkdown';

/** Request: what the server holds and what it makes of one document. Parameters `StatusParams`, result `Status`. */
export type StatusMethod = 'evidenceLens/status';

/** Notification without parameters: what `evidenceLens/status` answers may have changed. */
export type StatusChangedMethod = 'evidenceLens/statusChanged';

export interface StatusParams {
  /** The document that is asked about. */
  readonly uri?: string;
}

export interface Status {
  readonly base: BaseStatus;
  /** What is made of the document that was asked about, if one was. */
  readonly document?: DocumentStatus;
}

/** The evidence base: being read, read, or not to be had. */
export type BaseStatus =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string }
  | {
      readonly state: 'ready';
      readonly name: string;
      readonly version: string;
      readonly references: number;
      readonly trials: number;
      readonly claims: number;
      readonly problems: readonly BaseProblem[];
    };

/** Something wrong with the base's files. A record with an error is left out. */
export interface BaseProblem {
  readonly severity: 'error' | 'warning';
  /** Where and what, in a sentence. */
  readonly text: string;
}

/** Why nothing is reported in a document, the first reason that holds. */
export type QuietReason =
  /** The server was never told of the document. */
  | 'not-open'
  | 'language-not-judged'
  /** The evidence base is being read, or could not be. */
  | 'no-base'
  | 'nothing-recognised'
  /** Statements were read, and none opposes the evidence. */
  | 'all-agree';

export interface DocumentStatus {
  readonly uri: string;
  readonly languageId?: string;
  /** How many statements on the base's subjects were read, and how much there is to report. */
  readonly statements: number;
  readonly citations: number;
  readonly findings: number;
  /** Missing where something is reported. */
  readonly quiet?: QuietReason;
  /** Which parts were not read and why, one sentence each. */
  readonly notes: readonly string[];
}
