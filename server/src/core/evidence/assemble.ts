import { otherKeys } from '../bibliography/other-keys';
import type { Problem } from '../problem';
import { type EvidenceBase, type Origin, originKey, type RecordKind } from './base';
import { digest } from './digest';
import type { Parts } from './parts';
import type { Located } from './records';
import type { Annotation, CslItem, Reference } from './schema/reference';
import { annotatedReferences } from './validation/annotated-references';
import { contradictedClaims } from './validation/contradicted-claims';
import { hierarchyCycles } from './validation/hierarchy-cycles';
import { type Check, knownOf } from './validation/known';
import { knownArms } from './validation/known-arms';
import { knownConcepts } from './validation/known-concepts';
import { knownReferences } from './validation/known-references';
import { knownTrials } from './validation/known-trials';
import { sharedNames } from './validation/shared-names';

const CHECKS: readonly Check[] = [
  knownConcepts,
  hierarchyCycles,
  sharedNames,
  annotatedReferences,
  knownReferences,
  knownArms,
  knownTrials,
  contradictedClaims,
];

/** What a base says of itself. */
export type About = Pick<EvidenceBase, 'name' | 'version' | 'language'>;

/**
 * Makes a base of all that its files hold, in which no id occurs twice. What does not fit together is told in
 * `problems`, which are in the order of `files` and of lines within each.
 */
export function assemble(about: About, parts: Parts, files: readonly string[]): EvidenceBase {
  const known = knownOf(parts);
  const content = {
    ...about,
    concepts: values(parts.concepts),
    references: annotate(values(parts.references), values(parts.annotations)),
    trials: values(parts.trials),
    claims: values(parts.claims),
    facts: values(parts.facts),
  };
  const problems = [...parts.problems, ...CHECKS.flatMap((check) => check(known))];
  return {
    ...content,
    revision: digest(JSON.stringify(content)),
    origins: originsOf(parts),
    problems: inOrder(problems, files),
  };
}

function values<T>(records: readonly Located<T>[]): readonly T[] {
  return records.map(({ value }) => value);
}

function annotate(items: readonly CslItem[], annotations: readonly Annotation[]): readonly Reference[] {
  const byKey = new Map(annotations.map((annotation) => [annotation.key, annotation]));
  return items.map((csl) => {
    const { aliases = [], number, erratum } = byKey.get(csl.id) ?? {};
    return {
      key: csl.id,
      aliases: [...new Set([...aliases, ...otherKeys(csl)])],
      ...(number === undefined ? {} : { number }),
      csl,
      ...(erratum === undefined ? {} : { erratum }),
    };
  });
}

function originsOf({ concepts, references, trials, claims, facts }: Parts): Readonly<Record<string, Origin>> {
  const origins: Record<string, Origin> = {};
  const add = (kind: RecordKind, records: readonly Located<{ readonly id: string }>[]) => {
    for (const { value, file, at } of records) {
      const { line, character } = at();
      origins[originKey(kind, value.id)] = { file, line, character };
    }
  };
  add('concept', concepts);
  add('reference', references);
  add('trial', trials);
  add('claim', claims);
  add('fact', facts);
  return origins;
}

function inOrder(problems: readonly Problem[], files: readonly string[]): readonly Problem[] {
  const rank = new Map(files.map((file, index) => [file, index]));
  return problems.toSorted(
    (a, b) =>
      (rank.get(a.file) ?? -1) - (rank.get(b.file) ?? -1) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.character ?? 0) - (b.character ?? 0),
  );
}
