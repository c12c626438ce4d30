import type { Engine } from './engine';
import { type Session, usedEngines } from './session';
import { inSlices } from './slices';

/** How long nothing must have become known of the evidence, in ms: authors wait for their findings first. */
const IDLE_MS = 1000;

/** Has what completion and cards need made before anybody asks, between the client's messages, once all evidence is known. */
export function registerIndexAhead(session: Session): void {
  const { clock, guard } = session;
  const index = guard.notification('Preparing completion and cards', async () => {
    const isUsed = (engine: Engine): boolean => usedEngines(session).has(engine);
    for (const engine of usedEngines(session)) {
      // One after the other: together they would take as long, and each of them longer.
      // oxlint-disable-next-line no-await-in-loop
      await inSlices(engine.indexAhead(), clock, () => isUsed(engine));
      // oxlint-disable-next-line no-await-in-loop
      await engine.format();
    }
  });
  let callOff = (): void => undefined;
  session.onEvidence({
    settled: () => {
      callOff();
      callOff = clock.after(IDLE_MS, index);
    },
  });
}
