import type { EvidenceBase } from '../core/evidence/base';
import { problemText } from '../core/evidence/problem-text';
import { complain } from './complain';
import { openBase, problemLine } from './open-base';
import type { World } from './world';

/** Gives each draft the base that it is held against. */
export interface BasesFor {
  /** The base of a draft, or one sentence on why there is none. What is wrong with it is told, once for each base. */
  readonly baseOf: (
    file: string,
    text: string,
  ) => Promise<{ readonly base: EvidenceBase } | { readonly unreadable: string }>;
  /** Whether something was missing of a base that was given so far. */
  readonly broken: () => boolean;
}

/** The bases of drafts: the one in `directory` for all of them, or that of each. Nothing when there is none there. */
export async function basesFor(directory: string | undefined, world: World): Promise<BasesFor | undefined> {
  const given = directory === undefined ? undefined : await openBase(directory, world);
  if (directory !== undefined && !given) return undefined;
  const find = await world.findEvidence();
  let broken = given?.broken ?? false;
  const told = new Set<EvidenceBase>();
  return {
    baseOf: async (file, text) => {
      const found = await find(file, text, given);
      if ('unreadable' in found) return found;
      const errors = found.baseProblems.filter(({ severity }) => severity === 'error');
      if (!told.has(found.own)) for (const problem of errors) complain(world, problemLine(problem));
      told.add(found.own);
      for (const problem of found.draftProblems) {
        complain(world, problemText({ ...problem, file }));
        for (const detail of problem.details ?? []) complain(world, problemText(detail));
      }
      broken ||= errors.length > 0 || found.draftProblems.some(({ isHarmless }) => !isHarmless);
      return found;
    },
    broken: () => broken,
  };
}
