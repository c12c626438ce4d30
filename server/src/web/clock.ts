import type { Clock } from '../lsp/clock';

/** The clock of a worker. Its timers wait for some milliseconds where a message of its own does not. */
export function workerClock(): Clock {
  const { port1, port2 } = new MessageChannel();
  const jobs = new Map<number, () => void>();
  let last = 0;
  port1.addEventListener('message', ({ data }: MessageEvent<number>) => {
    const job = jobs.get(data);
    jobs.delete(data);
    job?.();
  });
  port1.start();
  return {
    now: () => performance.now(),
    after: (ms, job) => {
      if (ms > 0) {
        const timer = setTimeout(job, ms);
        return () => clearTimeout(timer);
      }
      last += 1;
      const own = last;
      jobs.set(own, job);
      port2.postMessage(own);
      return () => void jobs.delete(own);
    },
  };
}
