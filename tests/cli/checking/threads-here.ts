import { createDraftChecker } from '../../../server/src/cli/checking/draft-checker';
import { checkTaken } from '../../../server/src/cli/checking/threads';
import type { Surroundings } from '../run';

export type Start = NonNullable<Surroundings['startThread']>;

/** Threads in this one: `meet` comes between the taking of each draft and its check, and one that it throws at dies. */
export function threads(meet: (file: string) => Promise<void> | void = () => undefined): Start {
  return async (job, world) => {
    const check = await createDraftChecker(job, undefined, world);
    return {
      run: async (queue, done) => {
        let at = 0;
        const meetAndCheck = async (file: string, index: number) => {
          at = index;
          await meet(file);
          return check(file);
        };
        return checkTaken(queue, meetAndCheck, done).then(
          () => undefined,
          (error: unknown) => ({ index: at, error }),
        );
      },
    };
  };
}
