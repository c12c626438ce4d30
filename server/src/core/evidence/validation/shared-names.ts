import type { Problem } from '../../problem';
import { quote } from '../quote';
import type { Located } from '../records';
import type { Concept } from '../schema/concept';
import { type Check, problemAt } from './known';

interface Named {
  readonly located: Located<Concept>;
  readonly path: readonly (string | number)[];
  readonly name: string;
  readonly isExact: boolean;
}

/** Names that two concepts of one kind share, so that nobody could tell which of them a sentence means. */
export const sharedNames: Check = ({ parts }) => {
  const holders = new Map<string, Named[]>();
  return parts.concepts.flatMap((located) =>
    namesOf(located).flatMap((named): Problem[] => {
      const key = `${located.value.kind}:${plain(named.name)}`;
      const earlier = holders.get(key) ?? [];
      const same = earlier.find((other) => couldBeEither(named, other));
      if (!same) holders.set(key, [...earlier, named]);
      if (!same || same.located === located) return [];
      const message = `${quote(named.name)} also names ${quote(same.located.value.id)}: take the name out of one of the two.`;
      return [problemAt(located, located.value.id, named.path, message)];
    }),
  );
};

function namesOf(located: Located<Concept>): Named[] {
  const { label, synonyms, abbreviations } = located.value;
  return [
    { located, path: ['label'], name: label, isExact: false },
    ...synonyms.map((name, index) => ({ located, path: ['synonyms', index], name, isExact: false })),
    ...abbreviations.map((name, index) => ({ located, path: ['abbreviations', index], name, isExact: true })),
  ];
}

/** Abbreviations are matched exactly as written, so that two which differ by case are told apart. */
function couldBeEither(one: Named, other: Named): boolean {
  return !one.isExact || !other.isExact || one.name === other.name;
}

/** A name as it is matched: without regard to case and hyphens. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[\s\p{Pd}]+/gu, ' ');
}
