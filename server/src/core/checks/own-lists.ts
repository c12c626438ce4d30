import type { EvidenceBase } from '../evidence/base';
import { quotePath } from '../evidence/quote';
import { nameOf } from '../sources/paths';
import type { CitingDraft } from './citing-draft';
import type { Finding } from './finding';
import { incompleteReference } from './incomplete-reference';
import type { LibraryCheck, LibraryFault } from './library-check';
import { listSpan } from './list-span';
import { malformedIdentifier } from './malformed-identifier';
import { perCited } from './per-cited';

const CHECKS: readonly LibraryCheck[] = [malformedIdentifier, incompleteReference];
/** Faults told one by one; the rest is counted. */
const MOST_TOLD = 3;
/** References that editors link to. */
const MOST_LINKED = 20;

/**
 * What is amiss with the references of a draft's own lists that it cites: one finding for each list and code, where
 * the front matter names the list. What nobody cites in the draft does not go into its list of references.
 */
export function ownLists(draft: CitingDraft, base: EvidenceBase): Finding[] {
  if (!base.lists || base.lists.length === 0) return [];
  return faultsOf(draft, base).map((faulty) => findingFor(faulty, draft));
}

/** What a check finds amiss with a list. */
interface FaultyList {
  readonly check: LibraryCheck;
  readonly file: string;
  readonly faults: readonly LibraryFault[];
}

const faultsOf = perCited(({ lists }): readonly FaultyList[] =>
  lists.flatMap(({ file, entries }) =>
    CHECKS.map((check) => ({ check, file, faults: check.faultsIn(entries) })).filter(
      ({ faults }) => faults.length > 0,
    ),
  ),
);

function findingFor({ check: { meta, rule }, file, faults }: FaultyList, { text }: CitingDraft): Finding {
  const { code, severity } = meta;
  const evidence = faults
    .slice(0, MOST_LINKED)
    .map(({ entry }) => ({ kind: 'reference' as const, id: entry.key }));
  return { code, severity, span: listSpan(text, file), message: messageFor(file, faults), rule, evidence };
}

/** `In "refs.bib", line 12: "smith2009" lacks a year: add it.` */
function messageFor(file: string, faults: readonly LibraryFault[]): string {
  const told = faults
    .slice(0, MOST_TOLD)
    .map(({ entry, message }, at) => `${at === 0 ? 'line' : 'Line'} ${entry.line + 1}: ${message}`);
  const rest = faults.length - told.length;
  return [`In ${quotePath(nameOf(file))},`, ...told, ...(rest > 0 ? [`There are ${rest} more.`] : [])].join(
    ' ',
  );
}
