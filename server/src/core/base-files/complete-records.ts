import { clip, plainTitle, shortCitation } from '../bibliography/format-short';
import { bestFits } from '../completion/best-fits';
import { search } from '../completion/search';
import { searchIndexOf } from '../completion/search-index-of';
import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import { referenceIndex } from '../evidence/reference-index';
import { oneLine } from '../markdown-escape';
import { designWord } from '../wording/words';
import type { BaseFile, BaseSources } from './base-file';
import type { BaseCompletion, BaseCompletions } from './completions';
import { mentionsIn } from './mentions';
import { recordBefore } from './place-at';
import type { Role } from './roles';
import type { Typing } from './typing-at';
import { writtenFor } from './written';

/** Enough to look through; more typing finds the others. */
const MOST = { references: 50, records: 1_000 } as const;
/** A detail is one line of a list. */
const LONGEST_DETAIL = 200;

/** What is told of a record beside its id. */
interface Named {
  readonly id: string;
  readonly description?: string;
  readonly detail?: string;
  /** What the letters that are typed are compared with; the id where nothing else is. */
  readonly filterText?: string;
}

/** The ids that make sense at a place whose role is known, without those that the list has already. */
export function recordItems(
  role: Role,
  typing: Typing,
  file: BaseFile,
  { base }: BaseSources,
): Pick<BaseCompletions, 'items' | 'isIncomplete'> {
  if (role.isDefinition) return { items: [], isIncomplete: false };
  const isList = typeof typing.path.at(-1) === 'number';
  const found = namesFor(role, typing, file, base).filter(
    ({ id }) => !isList || !typing.present.includes(id),
  );
  const most = role.kind === 'reference' ? MOST.references : MOST.records;
  return {
    items: found.slice(0, most).map((named) => toItem(named, role, typing, file)),
    isIncomplete: found.length >= most,
  };
}

function namesFor(role: Role, typing: Typing, file: BaseFile, base: EvidenceBase): readonly Named[] {
  switch (role.kind) {
    case 'concept':
      return conceptNames(role, typing, file, base);
    case 'reference':
      return referenceNames(typing, base);
    case 'trial':
      return base.trials.map((trial) => {
        const reference = referenceIndex(base).get(trial.reference);
        const cited = reference ? `${shortCitation(reference.csl)} · ` : '';
        return { id: trial.id, description: `${cited}${designWord(trial)}`, detail: trial.summary };
      });
    case 'arm':
      return armNames(typing, file);
    default:
      return [];
  }
}

function conceptNames(role: Role, typing: Typing, file: BaseFile, base: EvidenceBase): readonly Named[] {
  const above = typing.path.includes('broader') ? ownId(typing, file) : undefined;
  return base.concepts
    .filter(({ id, kind }) => {
      if (role.concepts.length > 0 && !role.concepts.includes(kind)) return false;
      // A concept is broader neither than itself nor than what is broader than it.
      return above === undefined || !conceptIndex(base).isA(id, above);
    })
    .map(({ id, kind, label, synonyms, abbreviations }) => {
      const names = [...abbreviations, ...synonyms].join(', ');
      const description = role.concepts.length === 1 ? label : `${label} · ${kind}`;
      return { id, description, detail: names, filterText: `${id} ${label} ${names}` };
    });
}

/** The id of the record that is being typed in. */
function ownId(typing: Typing, file: BaseFile): string | undefined {
  const record = recordBefore(file, typing.span.start);
  const own = mentionsIn(file).find(
    ({ path, isDefinition }) =>
      isDefinition && path.length === 3 && path[0] === record?.[0] && path[1] === record?.[1],
  );
  return own?.name;
}

function armNames(typing: Typing, file: BaseFile): readonly Named[] {
  const record = recordBefore(file, typing.span.start);
  const arms = mentionsIn(file).filter(
    ({ kind, path, isDefinition }) => kind === 'arm' && isDefinition && path[1] === record?.[1],
  );
  return arms.map(({ name }) => ({ id: name }));
}

function referenceNames(typing: Typing, base: EvidenceBase): readonly Named[] {
  const index = searchIndexOf(base);
  return bestFits(search(index, typing.typed), MOST.references).flatMap((at) => {
    const reference = index.references[at];
    if (!reference) return [];
    const { key, csl } = reference;
    // What was found by author or title must pass an editor that filters by letters, too.
    const filterText = `${typing.typed} ${key}`.trimStart();
    return [{ id: key, description: shortCitation(csl), detail: plainTitle(csl) ?? '', filterText }];
  });
}

function toItem(
  { id, description, detail, filterText = id }: Named,
  { kind }: Role,
  typing: Typing,
  file: BaseFile,
): BaseCompletion {
  return {
    kind: 'record',
    label: id,
    ...(description ? { description: clip(oneLine(description), LONGEST_DETAIL) } : {}),
    ...(detail ? { detail: clip(oneLine(detail), LONGEST_DETAIL) } : {}),
    insertText: writtenFor(id, typing, file),
    filterText: clip(oneLine(filterText), LONGEST_DETAIL),
    ...(kind === 'arm' ? {} : { record: { kind, id } }),
  };
}
