/**
 * What Evidence Lens adds to the Language Server Protocol for showing evidence beside a draft and in it. Types only, as
 * in `protocol.ts`.
 */
import type { Place } from './protocol';

/**
 * Request: the claims of a base, and how a draft stands to them. Parameters `EvidenceTreeParams`, result
 * `EvidenceTree`, or null where another version of the draft has overtaken it, so that it is to be asked for again.
 */
export type EvidenceTreeMethod = 'evidenceLens/evidenceTree';

export interface EvidenceTreeParams {
  /** The draft, or another document in whose surroundings the base is; without one, it is the base that is set. */
  readonly uri?: string;
  /** Words that all have to stand in a line or those above it. */
  readonly filter?: string;
}

export interface EvidenceTree {
  /** The document by which records are to be opened and cited; missing where none was asked about. */
  readonly uri?: string;
  readonly nodes: readonly EvidenceNode[];
}

/** A line of the tree. All text is plain, and in one line but for the tooltip. */
export interface EvidenceNode {
  /** Unique in the tree, and the same in the next one. */
  readonly id: string;
  readonly kind: 'left-out' | 'condition' | 'claim' | 'trial' | 'reference';
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** All that is to be known of the line, for whoever hears it. */
  readonly spoken: string;
  readonly verdict?: 'benefit' | 'no-benefit' | 'harm' | 'mixed' | 'insufficient';
  readonly standing?: 'stated' | 'contradicted' | 'mentioned' | 'left-out';
  readonly record?: EvidenceRecord;
  readonly canBeCited: boolean;
  readonly children: readonly EvidenceNode[];
}

/** A record of a base, as the command `evidenceLens.openRecord` takes it, too. */
export interface EvidenceRecord {
  readonly kind: 'claim' | 'trial' | 'fact' | 'reference' | 'concept';
  readonly id: string;
}

/**
 * Request: the change that cites a record at a place of a draft. Parameters `CiteRecordParams`, result `CiteRecord`,
 * or null where there is nothing to cite, or it is cited there already.
 */
export type CiteRecordMethod = 'evidenceLens/citeRecord';

export interface CiteRecordParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Place;
  readonly record: EvidenceRecord;
}

export interface CiteRecord {
  /** The version of the document that the change is for. */
  readonly version: number;
  /** Where it is cited and, in a draft that cites by number, what is added to its list of references; none within another. */
  readonly edits: readonly {
    readonly range: { readonly start: Place; readonly end: Place };
    readonly newText: string;
  }[];
}

/**
 * Request: what can be marked in a draft. Parameters `DraftMarksParams`, result `DraftMarks`, or null for a document
 * that is not judged, and where another version has overtaken it.
 */
export type DraftMarksMethod = 'evidenceLens/marks';

export interface DraftMarksParams {
  readonly textDocument: { readonly uri: string };
}

export interface DraftMarks {
  /** The version of the document that they are for. */
  readonly version: number;
  readonly marks: readonly DraftMark[];
}

/** A statement by how it stands to the evidence, or the name of a trial. */
export interface DraftMark {
  readonly kind: 'agrees' | 'contradicts' | 'unsettled' | 'unjudged' | 'trial';
  readonly range: { readonly start: Place; readonly end: Place };
}
