/**
 * Whether a relative path, with `/` between its steps, or a folder that it lies in is what a glob pattern stands for:
 * `*` for any part of a step, `?` for one character, `**` for any number of steps, `{a,b}` for either. Takes time
 * in proportion to the lengths of both, whatever they hold.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  if (pattern.length > LONGEST_PATTERN) return false;
  const steps = path.split('/');
  return alternatives(pattern).some((one) => matchesSteps(stepsOf(one), steps));
}

/** In UTF-16 units; nobody writes more by hand. */
const LONGEST_PATTERN = 1_000;

/** `./drafts/` is the same as `drafts`. */
function stepsOf(pattern: string): string[] {
  return pattern.split('/').filter((step) => step !== '' && step !== '.');
}

/** What braces stand for is taken apart up to so many patterns. */
const MOST_ALTERNATIVES = 100;

const BRACES = /\{([^{}]*)\}/;

/** The patterns that one with `{a,b}` stands for, the innermost braces first. */
function alternatives(pattern: string): string[] {
  let open = [pattern];
  for (;;) {
    const next = open.flatMap((one) => {
      const found = BRACES.exec(one);
      const { index = 0 } = found ?? {};
      const [whole, inner] = found ?? [];
      if (whole === undefined || inner === undefined) return [one];
      const [before, after] = [one.slice(0, index), one.slice(index + whole.length)];
      return inner.split(',').map((each) => `${before}${each}${after}`);
    });
    if (next.length === open.length && next.every((one, at) => one === open[at])) return open;
    if (next.length > MOST_ALTERNATIVES) return open;
    open = next;
  }
}

/** Which steps of the path can be the first that is left, once the steps of the pattern so far were matched. */
function matchesSteps(pattern: readonly string[], path: readonly string[]): boolean {
  if (pattern.length === 0) return false;
  let left = new Set([0]);
  for (const step of pattern) {
    const next = new Set<number>();
    if (step === '**') {
      const first = Math.min(...left);
      for (let at = first; at <= path.length; at += 1) next.add(at);
    } else {
      for (const at of left) {
        const name = path[at];
        if (name !== undefined && matchesStep(step, name)) next.add(at + 1);
      }
    }
    if (next.size === 0) return false;
    left = next;
  }
  return true;
}

/** Greedy with one way back, to the last `*`: what an earlier one could take, that one can take as well. */
function matchesStep(pattern: string, name: string): boolean {
  let at = 0;
  let star = -1;
  let from = 0;
  for (let index = 0; index < name.length; ) {
    if (pattern[at] === '*') {
      star = at;
      from = index;
      at += 1;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[index])) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      at = star + 1;
      from += 1;
      index = from;
    } else {
      return false;
    }
  }
  return /^\**$/.test(pattern.slice(at));
}
