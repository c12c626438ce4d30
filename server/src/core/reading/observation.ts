import type { Span } from '../span';
import type { DesignDetail } from './design';
import type { Quantity } from './quantities';
import type { Force, Statement } from './statement';

/** A number with what the clause around it names. */
export interface FigureMention {
  readonly quantity: Quantity;
  readonly span: Span;
  /** Concept ids named in the sentence, or taken over from before it where it only points there. */
  readonly named: ReadonlySet<string>;
  /** Those of them that the number's own clause does not name. */
  readonly apart: ReadonlySet<string>;
  /** Populations and places named in the number's own clause or, where it names none, in the sentence. */
  readonly populations: readonly string[];
  readonly places: readonly string[];
  /** It is said of a group that the base does not know: "of our residents". */
  readonly ofOthers: boolean;
  /** The year that the sentence says it is of: "in 1991". */
  readonly year?: number;
}

/** A relation said to hold or not: approved for, antagonist of. */
export interface RelationMention {
  readonly span: Span;
  readonly relation: string;
  /** Concepts of the clause, one of which may be its subject. */
  readonly named: readonly string[];
  /** Those that may be its object: what stands behind it or, where that is nothing, before it. */
  readonly objects: readonly string[];
  readonly denied: boolean;
  readonly force: Force;
}

/** All that one sentence says. */
export interface Observation {
  readonly span: Span;
  readonly statements: readonly Statement[];
  readonly details: readonly DesignDetail[];
  readonly figures: readonly FigureMention[];
  readonly relations: readonly RelationMention[];
  /** Trials the sentence is attributed to, by name or by "this trial". */
  readonly trials: readonly string[];
  /** Citation keys of the sentence. */
  readonly citations: readonly string[];
}
