import type { Problem } from '../../problem';
import { quote } from '../quote';
import type { Located } from '../records';
import type { Concept } from '../schema/concept';
import { type Check, problemAt } from './known';

interface Step {
  readonly located: Located<Concept>;
  /** Which of its broader concepts comes next. */
  next: number;
}

/** Concepts that are broader than themselves by way of others. Each cycle is told once, at the link that closes it. */
export const hierarchyCycles: Check = ({ parts }) => {
  const byId = new Map(parts.concepts.map((located) => [located.value.id, located]));
  const done = new Set<string>();
  return parts.concepts.flatMap((located) => (done.has(located.value.id) ? [] : walk(located, byId, done)));
};

/** Depth-first with a stack of its own, as a hierarchy may be deeper than the call stack. */
function walk(
  from: Located<Concept>,
  byId: ReadonlyMap<string, Located<Concept>>,
  done: Set<string>,
): Problem[] {
  const problems: Problem[] = [];
  const stack: Step[] = [{ located: from, next: 0 }];
  const open = new Set([from.value.id]);
  for (let step = stack.at(-1); step; step = stack.at(-1)) {
    const { id, broader } = step.located.value;
    const parent = broader[step.next];
    step.next += 1;
    if (parent === undefined) {
      stack.pop();
      open.delete(id);
      done.add(id);
    } else if (open.has(parent)) {
      problems.push(cycle(stack, parent, step));
    } else {
      const located = byId.get(parent);
      if (located && !done.has(parent)) {
        open.add(parent);
        stack.push({ located, next: 0 });
      }
    }
  }
  return problems;
}

const MOST_SHOWN = 6;

function cycle(stack: readonly Step[], parent: string, { located, next }: Step): Problem {
  const { id } = located.value;
  const start = stack.findIndex((step) => step.located.value.id === parent);
  const ids = [...stack.slice(start).map((step) => step.located.value.id), parent];
  const shown = ids.length > MOST_SHOWN ? [...ids.slice(0, MOST_SHOWN - 1), '...', parent] : ids;
  const message = `${quote(parent)} is broader than itself (${shown.join(' < ')}): take out one of these links.`;
  return problemAt(located, id, ['broader', next - 1], message);
}
