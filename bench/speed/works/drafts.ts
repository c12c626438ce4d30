import { createStepAnalyser } from '../../../server/src/core/analyse';
import type { DraftAnalysis } from '../../../server/src/core/analysis';
import type { EvidenceBase } from '../../../server/src/core/evidence/base';
import { draftOf, typedInto } from '../inputs/draft';
import { openDraft, openExample } from '../open-draft';
import { peersIn } from '../peers';
import { keptByOneSession, SERVER, session } from '../server-session';
import type { PrepareWork } from '../work';

/** One key pressed in a draft of this many UTF-16 units, then all its findings. */
export function oneKey(size: number, goal: string, base: EvidenceBase): PrepareWork {
  return async () => {
    const draft = draftOf(size);
    const analyse = createStepAnalyser();
    let last = finish(analyse(draft, base));
    const ours = (round: number): void => {
      last = finish(analyse(typedInto(draft, round + 1), base, last));
    };
    const peers = await (await peersIn('drafts')).draftPeers();
    return {
      name: `one key in a draft of ${Math.round(size / 1000)} kB`,
      goal,
      subjects: [
        { name: 'Evidence Lens', run: ours, hold: () => readOnce(draft, base) },
        ...peers.map(({ name, run }) => ({ name, run: (round: number) => run(typedInto(draft, round + 1)) })),
      ],
    };
  };
}

/** A draft of this size, checked for the first time. */
export function firstCheck(size: number, goal: string, base: EvidenceBase): PrepareWork {
  return async () => {
    const peers = await (await peersIn('drafts')).draftPeers();
    const { cache, end } = await keptByOneSession(openExample);
    return {
      name: `first check of a draft of ${Math.round(size / 1000)} kB`,
      goal,
      subjects: [
        {
          name: 'Evidence Lens',
          run: (round) => readOnce(draftOf(size, round), base),
          hold: () => readOnce(draftOf(size), base),
        },
        {
          name: 'the same at a server, from its start',
          run: (round, tell) =>
            session(SERVER, cache, (server) => openDraft(server, draftOf(size, round)), tell),
        },
        ...peers.map(({ name, run }) => ({ name, run: (round: number) => run(draftOf(size, round)) })),
      ],
      end,
    };
  };
}

/** What is kept of a draft that is open. */
function readOnce(draft: string, base: EvidenceBase): DraftAnalysis {
  return finish(createStepAnalyser()(draft, base));
}

/** Reads a draft to its end, and has all its findings made. */
function finish(steps: Generator<undefined, DraftAnalysis>): DraftAnalysis {
  let step = steps.next();
  while (!step.done) step = steps.next();
  void step.value.findings;
  return step.value;
}
