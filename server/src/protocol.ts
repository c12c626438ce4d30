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
  /** Whether to wait until the evidence base has been read, rather than tell that it is being read. */
  readonly settled?: boolean;
}

export interface Status {
  /** The evidence base of the document that was asked about; without one, that of the draft last read. */
  readonly base: BaseStatus;
  /** What is made of the document that was asked about, if one was. */
  readonly document?: DocumentStatus;
}

/** The evidence base: being read, read, or not to be had. */
export type BaseStatus =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string; readonly found?: BaseFound }
  | {
      readonly state: 'ready';
      readonly name: string;
      readonly version: string;
      readonly references: number;
      readonly trials: number;
      readonly claims: number;
      readonly problems: readonly BaseProblem[];
      readonly found: BaseFound;
      /** The URI of its manifest. */
      readonly manifest: string;
      /** Its manifest cannot be used at the moment, and why: what is in use is the base as it was before. */
      readonly outdated?: string;
    };

/** Why a base is the one that holds: the draft names it, it is the nearest one above it, it is set, or none of these. */
export type BaseReason = 'front-matter' | 'nearest' | 'setting' | 'bundled';

/** How a base was found. */
export interface BaseFound {
  readonly why: BaseReason;
  /** Its folder as people know it: relative to that of the workspace, `.` for that itself. None for a bundled base. */
  readonly folder?: string;
}

/** Something wrong with the base's files. A record with an error is left out. */
export interface BaseProblem {
  readonly severity: 'error' | 'warning';
  /** Where and what, in a sentence. */
  readonly text: string;
  /** The file and the zero-based line; missing where the whole base is meant. */
  readonly place?: { readonly uri: string; readonly line: number };
}

/** Why nothing is reported in a document, the first reason that holds. */
export type QuietReason =
  /** The server was never told of the document. */
  | 'not-open'
  | 'language-not-judged'
  /** By the settings of its folder: all of them, those of its language, or it by a pattern. */
  | 'turned-off'
  | 'language-turned-off'
  | 'excluded'
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
  /** Which parts were not read, and which evidence it names was not found, and why; one sentence each. */
  readonly notes: readonly string[];
}

/** Request: the files of a new evidence base, none of them made yet. Parameters `NewBaseParams`, result `NewBase`. */
export type NewBaseMethod = 'evidenceLens/newBase';

export interface NewBaseParams {
  /** The name of the folder that the base is to be in. */
  readonly folder: string;
  /** A reference list to begin with. */
  readonly bibliography?: {
    /** Where it is, or is to be, relative to the folder. */
    readonly path: string;
    readonly text: string;
    readonly isThere: boolean;
  };
}

/** The files to make, or one sentence on why there can be none. */
export type NewBase =
  | {
      readonly files: readonly { readonly path: string; readonly text: string }[];
      /** How many references were found, and what is wrong with others, a line each. */
      readonly references: number;
      readonly problems: readonly string[];
    }
  | { readonly refused: string };

/**
 * Request: how the sentence at a position is read. Parameters `ExplainParams`, result `Explained`, or null for a
 * document that is not judged.
 */
export type ExplainMethod = 'evidenceLens/explain';

export interface ExplainParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Place;
}

/** A place in a document: zero-based line, and character in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Explained {
  /** The sentence; empty where nothing is read. */
  readonly range: { readonly start: Place; readonly end: Place };
  /** Plain text: each statement as read, what it was held against and the rule that decided, or what was missing. */
  readonly text: string;
}
