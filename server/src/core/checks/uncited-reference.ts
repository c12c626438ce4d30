import type { OwnList } from '../evidence/base';
import { quote, quotePath } from '../evidence/quote';
import { nameOf } from '../sources/paths';
import { listed } from '../wording/listed';
import type { Check } from './check';
import { citedKeys } from './cited-keys';
import type { CitingDraft } from './citing-draft';
import type { Finding } from './finding';
import { listSpan } from './list-span';

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
  run(draft, { lists = [] }) {
    const cited = lists.length > 0 ? citedKeys(draft) : 'all';
    if (cited === 'all') return [];
    return lists.flatMap((list) => findingsFor(list, cited, draft));
  },
} as const satisfies Check<CitingDraft>;

function findingsFor(
  { file, entries }: OwnList,
  cited: ReadonlySet<string>,
  { text }: CitingDraft,
): Finding[] {
  // A list may have a hundred thousand, of which a draft cites few.
  const uncited = entries.size - [...cited].filter((key) => entries.has(key)).length;
  if (uncited === 0) return [];
  const { code, severity } = uncitedReference.meta;
  const told = firstUncited(entries.keys(), cited);
  const rest = uncited - told.length;
  const names = [...told.map((key) => quote(key)), ...(rest > 0 ? [`${rest} more`] : [])];
  const message = `This draft does not cite ${listed(names)} of ${quotePath(nameOf(file))}.`;
  const evidence = told.map((id) => ({ kind: 'reference' as const, id }));
  return [{ code, severity, span: listSpan(text, file), message, rule: 'not-cited', evidence }];
}

function firstUncited(keys: Iterable<string>, cited: ReadonlySet<string>): readonly string[] {
  const told: string[] = [];
  for (const key of keys) {
    if (told.length === MOST_TOLD) break;
    if (!cited.has(key)) told.push(key);
  }
  return told;
}
