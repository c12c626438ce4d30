import { complain } from '../complain';
import type { World } from '../world';
import type { CheckedDraft } from './checked-draft';
import type { Progress } from './progress';

/** Takes drafts as they are done, and tells on standard error what there is to tell, in the order of the files. */
export interface Teller {
  readonly done: (index: number, draft: CheckedDraft) => void;
  /** Gives all drafts in order. */
  readonly end: () => readonly CheckedDraft[];
}

/** A teller of drafts, above a line of progress. */
export function createTeller(progress: Progress, world: Pick<World, 'err'>): Teller {
  const drafts: CheckedDraft[] = [];
  const waiting = new Map<number, CheckedDraft>();
  const once = new Set<string>();
  const tell = ({ told }: CheckedDraft): void => {
    const news = told.filter((one) => one.once === undefined || !once.has(one.once));
    for (const { once: key } of news) if (key !== undefined) once.add(key);
    if (news.length > 0) progress.clear();
    for (const { sentence } of news) complain(world, sentence);
  };
  return {
    done: (index, draft) => {
      waiting.set(index, draft);
      for (let next = waiting.get(drafts.length); next; next = waiting.get(drafts.length)) {
        waiting.delete(drafts.length);
        drafts.push(next);
        tell(next);
      }
      progress.show(drafts.length + waiting.size);
    },
    end: () => {
      progress.clear();
      return drafts;
    },
  };
}
