import type { Resolver } from '../citations/resolver';
import { type Abbreviations } from '../reading/abbreviations';
import { type Carried, carryOn, NOTHING } from '../reading/context';
import type { SectionRole } from '../text/sections';

/** What a chunk takes over from the chunks before it. */
export interface CarriedContext {
  /** What the headings above it name, by depth; index 0 is depth 1. */
  readonly headings: readonly Carried[];
  readonly section: SectionRole;
  readonly previous: Carried;
  /** The sentence that introduces a list right below it, without its colon. */
  readonly introduction?: string;
  readonly abbreviations: Abbreviations;
}

/** The same, with what its numbers and notes mean in the draft. */
export interface ChunkContext extends CarriedContext {
  readonly resolver: Resolver;
}

/** That of the first chunk. */
export const START: CarriedContext = {
  headings: [],
  section: 'other',
  previous: NOTHING,
  abbreviations: new Map(),
};

/** All that the headings above name, an inner one going before an outer one. */
export function headingOf({ headings }: CarriedContext): Carried {
  return headings.reduce(carryOn, NOTHING);
}

/** The context below a heading: it ends the headings of its depth and deeper, and what was carried. */
export function below(
  context: ChunkContext,
  depth: number,
  named: Carried,
  section: SectionRole,
): ChunkContext {
  const kept = context.headings.slice(0, depth - 1);
  while (kept.length < depth - 1) kept.push(NOTHING);
  // A subsection of the references is still references.
  const role = section === 'other' && depth > 1 ? context.section : section;
  return { ...context, headings: [...kept, named], section: role, previous: NOTHING };
}

/**
 * Text that is equal exactly where contexts are: part of the key under which a chunk's reading is kept. The headings
 * count one by one, as what is handed on depends on each.
 */
export function contextKey(context: CarriedContext): string {
  const abbreviations = [...context.abbreviations].map(([short, named]) => [
    short,
    named.map(({ concept }) => concept.id),
  ]);
  const { headings, section, previous, introduction } = context;
  return JSON.stringify([headings, section, previous, introduction ?? null, abbreviations]);
}

/** Whether what follows two contexts is read alike to the end of the draft, whatever follows. */
export function sameContext(one: CarriedContext, other: CarriedContext): boolean {
  return one === other || contextKey(one) === contextKey(other);
}
