/** The outcome of work that is done step by step, in one go. */
export function inOneGo<T>(steps: Iterator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
