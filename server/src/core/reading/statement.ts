import type { Span } from '../span';
import type { Dose } from './doses';

/** How strongly a statement is put forward; see docs/reading.md. */
export type Force = 'asserted' | 'hedged' | 'recommended' | 'open' | 'rejected';

/** What a statement says of an intervention: `harm` where it makes the outcome worse. */
export type Direction = 'benefit' | 'no-benefit' | 'harm';

/** What is said to happen to the outcome itself, before anyone asks whether that is good. */
export type Change = 'increase' | 'decrease' | 'none' | 'better' | 'worse' | 'different';

/** How far a statement goes beyond saying that something works. */
export interface Extent {
  /** Cures, abolishes, eliminates. */
  readonly absolute: boolean;
  /** Proves, definitely, beyond doubt. */
  readonly certain: boolean;
  /** In all patients, always. */
  readonly universal: boolean;
  /** Permanent, long-term. */
  readonly permanent: boolean;
  /** It holds itself back: short-term, in some trials, mixed results. */
  readonly qualified: boolean;
  /** The time it speaks of, in hours, when it names one. */
  readonly hours?: number;
  /** What is said begins after that time: beyond week 12, no longer at month 6. */
  readonly after?: boolean;
  /** It was first seen at that time, and not before: the first improvement. */
  readonly begins?: boolean;
}

/** One statement of a draft, read from one clause. Offsets are those of the text it was read from. */
export interface Statement {
  /** The words that make the statement. */
  readonly span: Span;
  readonly text: string;
  /** Concept ids; an id is missing where the statement does not say. */
  readonly intervention?: string;
  readonly condition?: string;
  readonly outcome?: string;
  readonly comparator?: string;
  /** It tells what became of those treated, and not what the treatment did: "pain fell with X". */
  readonly observed?: boolean;
  /** It is said to do so most of all: the best of several. */
  readonly most?: boolean;
  /** Of which dose it speaks, where it names one. */
  readonly dose?: Dose;
  /** Neither its treatment nor its trial is told in its clause: both were taken over from the text around it. */
  readonly takenOver?: boolean;
  readonly populations: readonly string[];
  readonly change: Change;
  readonly direction: Direction;
  readonly force: Force;
  /** Whether it advises for or against use, and for use before anything else. */
  readonly advice?: 'use' | 'avoid' | 'use-first';
  readonly extent: Extent;
  /** Trial ids it is attributed to, by name or by `this trial`. */
  readonly trials: readonly string[];
  /** Citation keys of its sentence. */
  readonly citations: readonly string[];
  /** Which reading rules made it, in order, for "Explain reading". */
  readonly trace: readonly string[];
}
