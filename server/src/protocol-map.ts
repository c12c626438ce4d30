/** What Evidence Lens adds to the Language Server Protocol for the evidence map. Types only. */

/**
 * Request: the evidence map of the base that a draft is held against, drawn; without a draft, of the base that is shown
 * without one. Parameters `EvidenceMapParams`, result
 * `DrawnMap`.
 */
export type EvidenceMapMethod = 'evidenceLens/evidenceMap';

export interface EvidenceMapParams {
  readonly textDocument?: { readonly uri: string };
  /** The intervention to draw with its kinds; that with the most claims if none is named, or the base has it no more. */
  readonly intervention?: string;
}

/** The map, or one sentence on why there is none. */
export type DrawnMap =
  | {
      readonly title: string;
      readonly intervention: string;
      /** What can be chosen, by name. */
      readonly interventions: readonly { readonly id: string; readonly label: string }[];
      /** The style of the view and what stands in its body, as HTML in which all text of the base is escaped. */
      readonly style: string;
      readonly body: string;
      /** The same as one SVG document that stands alone. */
      readonly picture: string;
    }
  | { readonly refused: string };
