/**
 * What Evidence Lens adds to the Language Server Protocol for references and bibliographies. Types only, as in
 * `protocol.ts`.
 */
import type { Place } from './protocol';

/** Request: the references that a draft can cite. Parameters `ReferencesParams`, result `CitableReference[]`. */
export type ReferencesMethod = 'evidenceLens/references';

export interface ReferencesParams {
  readonly textDocument: { readonly uri: string };
  /** Where given, only the references that are cited there. */
  readonly position?: Place;
}

/** A reference as it is chosen from a list; plain text. */
export interface CitableReference {
  readonly key: string;
  /** `Hardy 2012` */
  readonly label: string;
  readonly title: string;
}

/** How a reference is written: in the citation style of the draft, or as a record for a library. */
export type ReferenceFormat = 'markdown' | 'text' | 'bibtex' | 'ris' | 'csl-json';

/** Request: one reference, by its key, as text. Parameters `FormatReferenceParams`, result `FormattedText`. */
export type FormatReferenceMethod = 'evidenceLens/formatReference';

export interface FormatReferenceParams {
  readonly textDocument: { readonly uri: string };
  readonly key: string;
  /** Markdown where nothing is said. */
  readonly as?: ReferenceFormat;
}

/** Text to put into a draft, or one sentence on why there is none. */
export type FormattedText = { readonly text: string } | { readonly refused: string };

/**
 * Request: what brings the reference list of a draft up to date. Parameters `UpdateBibliographyParams`, result
 * `DraftEdit`.
 */
export type UpdateBibliographyMethod = 'evidenceLens/updateBibliography';

export interface UpdateBibliographyParams {
  readonly textDocument: { readonly uri: string };
}

/**
 * Request: what turns the citation keys of a draft into numbers, or its numbers into keys. Parameters
 * `ConvertCitationsParams`, result `DraftEdit`.
 */
export type ConvertCitationsMethod = 'evidenceLens/convertCitations';

export interface ConvertCitationsParams {
  readonly textDocument: { readonly uri: string };
  readonly to: 'numbers' | 'keys';
}

/** A change of a version of a draft, to be made in one step, or one sentence on why there is none. */
export type DraftEdit =
  | {
      readonly version: number;
      /** In order, none within another; none at all where nothing is to be changed. */
      readonly edits: readonly {
        readonly range: { readonly start: Place; readonly end: Place };
        readonly newText: string;
      }[];
      /** What was done in a few words. */
      readonly done: string;
      /** What was left out or left as it is, one sentence each. */
      readonly notes: readonly string[];
    }
  | { readonly refused: string };

/**
 * Request: what adds references to the reference list of a draft, or else of its base. Parameters `AddReferenceParams`,
 * result `AddedReference`.
 */
export type AddReferenceMethod = 'evidenceLens/addReference';

export interface AddReferenceParams {
  readonly textDocument: { readonly uri: string };
  /** As copied or fetched: BibTeX, RIS, PubMed's format, CSL JSON or YAML. */
  readonly text: string;
}

/** A change of a reference list, to be made in one step, or one sentence on why there is none. */
export type AddedReference =
  | {
      readonly uri: string;
      /** Of a list that is open in the editor. */
      readonly version?: number;
      /** What people call the file. */
      readonly name: string;
      readonly range: { readonly start: Place; readonly end: Place };
      readonly newText: string;
      readonly keys: readonly string[];
      /** What is there already, one sentence each. */
      readonly notes: readonly string[];
    }
  | { readonly refused: string };
