import { type Answer, drawAnswer } from './answer';
import type { Sample } from './sample';
import { familyOf } from './samples/all';
import { fromCorpus } from './samples/corpus';
import type { Case, Transformation } from './transformation';
import { TRANSFORMATIONS } from './transformations/all';
import { split } from './transformations/split';
import type { World } from './world';

/** A case in which what must hold doesn't. */
export interface Broken {
  readonly cause: string;
  readonly how: string;
  /** The texts before and after, and the answers to them. */
  readonly before: string;
  readonly after: string;
  readonly answers: string;
}

/** What became of one transformation on one base. */
export interface Result {
  readonly name: string;
  readonly cases: number;
  /** Cases in which something is reported before the change or after it. */
  readonly telling: number;
  readonly broken: readonly Broken[];
}

/** Applies every transformation to the plain sentences made from a base and, with `corpus`, to the corpus of the bundled one. */
export function runAll(world: World, corpus: boolean): Result[] {
  const family = familyOf(world);
  const rows = corpus ? fromCorpus(world) : [];
  const plain: Result = {
    name: 'plain sentence',
    cases: family.read.length + family.misread.length,
    telling: family.read.filter(({ text }) => world.ask(text).flags.length > 0).length,
    broken: family.misread.map(({ sample, cause }) => ({
      cause,
      how: sample.id,
      before: sample.text,
      after: '',
      answers: drawAnswer(world.ask(sample.text)),
    })),
  };
  const results = TRANSFORMATIONS.map((transformation) => {
    const some = family.read.filter((_, index) => !transformation.textual || index % 4 === 0);
    const pairs = transformation === split ? family.pairs : [];
    return run(transformation, [...some, ...rows, ...pairs], world);
  });
  return [plain, ...results];
}

function run({ name, relation, cases }: Transformation, samples: readonly Sample[], world: World): Result {
  const judged = cases(samples, world).map((each) => {
    const before = world.ask(each.sample.text);
    const after = world.ask(each.text);
    return { each, before, after, cause: relation(before, after, each.sample.known) };
  });
  return {
    name,
    cases: judged.length,
    telling: judged.filter(({ before, after }) => before.flags.length + after.flags.length > 0).length,
    broken: judged.flatMap(({ each, before, after, cause }) =>
      cause === undefined ? [] : [broken(cause, each, before, after)],
    ),
  };
}

function broken(cause: string, { how, text, sample }: Case, before: Answer, after: Answer): Broken {
  return {
    cause,
    how,
    before: sample.text,
    after: text,
    answers: `${drawAnswer(before)} -> ${drawAnswer(after)}`,
  };
}
