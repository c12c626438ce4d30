/** What Evidence Lens adds to the Language Server Protocol for previews of drafts. Types only. */

import type { Place } from './protocol';

/** Request: what a preview of a draft shows. Parameters `PreviewParams`, result `Preview`, or null where there is none. */
export type PreviewMethod = 'evidenceLens/preview';

export interface PreviewParams {
  readonly textDocument: { readonly uri: string };
}

/** All texts are plain: whoever shows them escapes them. */
export interface Preview {
  /** The version of the document that it is of. */
  readonly version: number;
  readonly citations: readonly {
    /** Its characters in the draft; wherever they are a citation, they are printed alike. */
    readonly written: string;
    readonly printed: string;
    /** The references that it stands for, a line each. */
    readonly references: string;
    readonly known: boolean;
  }[];
  /** The reference list in its order; empty where the draft has one of its own. */
  readonly references: readonly string[];
  /** Whether its entries are numbered. */
  readonly numbered: boolean;
  readonly findings: readonly {
    readonly range: { readonly start: Place; readonly end: Place };
    readonly severity: 'error' | 'warning' | 'information' | 'hint';
    readonly message: string;
  }[];
}
