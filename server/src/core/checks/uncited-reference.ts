import type { OwnList } from '../evidence/base';
import { quote, quotePath } from '../evidence/quote';
import { nameOf } from '../sources/paths';
import { listed } from '../wording/listed';
import type { Check } from './check';
import type { CitingDraft } from './citing-draft';
import type { Finding } from './finding';
import { listSpan } from './list-span';
import { perCited } from './per-cited';

/** Keys told by name; the rest is counted. */
const MOST_TOLD = 5;

/**
 * Reports the references of a draft's own lists that it cites nowhere: once for each list, where the front matter
 * names it. The references of a base are for many drafts, and are left alone.
 */
export const uncitedReference = {
  meta: {
    code: 'uncited-reference',
    title: 'Reference that is cited nowhere',
    severity: 'hint',
    page: 'docs/codes/uncited-reference.md',
  },
  run(draft, base) {
    if (!base.lists || base.lists.length === 0) return [];
    return uncitedOf(draft, base).map((uncited) => findingFor(uncited, draft));
  },
} as const satisfies Check<CitingDraft>;

/** The references of a list that are cited nowhere: the first by their keys, and how many more there are. */
interface Uncited {
  readonly file: string;
  readonly told: readonly string[];
  readonly rest: number;
}

const uncitedOf = perCited(({ keys }, { lists = [] }): readonly Uncited[] =>
  keys === 'all' ? [] : lists.flatMap((list) => uncitedIn(list, keys)),
);

function uncitedIn({ file, entries }: OwnList, cited: ReadonlySet<string>): Uncited[] {
  // A list may have a hundred thousand, of which a draft cites few.
  const uncited = entries.size - [...cited].filter((key) => entries.has(key)).length;
  if (uncited === 0) return [];
  const told = firstUncited(entries.keys(), cited);
  return [{ file, told, rest: uncited - told.length }];
}

function findingFor({ file, told, rest }: Uncited, { text }: CitingDraft): Finding {
  const { code, severity } = uncitedReference.meta;
  const names = [...told.map((key) => quote(key)), ...(rest > 0 ? [`${rest} more`] : [])];
  const message = `This draft does not cite ${listed(names)} of ${quotePath(nameOf(file))}.`;
  const evidence = told.map((id) => ({ kind: 'reference' as const, id }));
  return { code, severity, span: listSpan(text, file), message, rule: 'not-cited', evidence };
}

function firstUncited(keys: Iterable<string>, cited: ReadonlySet<string>): readonly string[] {
  const told: string[] = [];
  for (const key of keys) {
    if (told.length === MOST_TOLD) break;
    if (!cited.has(key)) told.push(key);
  }
  return told;
}
