import { resolvedKey } from '../citations/resolve';
import { type Resolver, resolverIn, resolvesAlike } from '../citations/resolver';
import type { Resplit } from '../text/resplit';
import type { Part, Run } from './read-parts';

/** A part of the version before, and whether what it cites by number and in notes is what it was. */
export interface TakenOver {
  readonly old?: Part;
  readonly citesTheSame?: boolean;
}

/** What a new version of a draft has of the version before. */
export interface Earlier {
  /** The parts at its start that are surely the same. */
  readonly start: readonly Part[];
  /** For a place in the draft, the part of the version before that its chunk was taken over from. */
  readonly at: (at: number) => TakenOver;
  /** All parts from a place behind the change on, if they are the same where the one there is; nothing where each is to be looked at. */
  readonly from: (at: number) => readonly Part[] | undefined;
}

const NEW: TakenOver = {};
const NOTHING: Earlier = { start: [], at: () => NEW, from: () => undefined };

/** What there is of the `last` version of a draft, if there is one, given its new chunks and what its numbers mean now. */
export function takenOver(
  { chunks, before, after }: Resplit,
  resolver: Resolver,
  last: Run | undefined,
): Earlier {
  if (!last) return NOTHING;
  const moved = last.chunks.length - chunks.length;
  const cited = citedLike(last.resolver, resolver);
  return {
    start: cited.areAll ? last.parts.slice(0, before) : [],
    at: (at) => {
      if (at >= before && at < chunks.length - after) return NEW;
      const was = at < before ? at : at + moved;
      const old = last.parts[was];
      return old ? { old, citesTheSame: cited.isStill(old, was, at) } : NEW;
    },
    from: (at) => (cited.areAll ? last.parts.slice(at + moved) : undefined),
  };
}

/** Whether parts cite by number and in notes what they cited before. */
interface CitedLike {
  /** Whether all surely do that are in both versions. */
  readonly areAll: boolean;
  /** Whether one does, given where it stood and where it stands. */
  readonly isStill: (part: Part, was: number, at: number) => boolean;
}

function citedLike(last: Resolver, now: Resolver): CitedLike {
  const isAlike = resolvesAlike(last, now);
  const [before, after] = [last.numbering.list, now.numbering.list];
  const haveLists = before.size + after.size > 0;
  return {
    areAll: isAlike && (!haveLists || before === after),
    isStill: ({ prose, outline }, was, at) => {
      if (!outline.isNumbered || (isAlike && !haveLists)) return true;
      if (isAlike && before.has(was) === after.has(at)) return true;
      return resolvedKey(prose, resolverIn(was, last)) === resolvedKey(prose, resolverIn(at, now));
    },
  };
}
