import type { LibraryEntry, OwnList } from '../evidence/base';
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
    const isCited = lists.length > 0 ? citedKeys(draft) : () => true;
    return lists.flatMap((list) => {
      const uncited = list.entries.filter(({ key }) => !isCited(key));
      return uncited.length === 0 ? [] : [findingFor(list, uncited, draft)];
    });
  },
} as const satisfies Check<CitingDraft>;

function findingFor({ file }: OwnList, uncited: readonly LibraryEntry[], { text }: CitingDraft): Finding {
  const { code, severity } = uncitedReference.meta;
  const told = uncited.slice(0, MOST_TOLD);
  const rest = uncited.length - told.length;
  const names = [...told.map(({ key }) => quote(key)), ...(rest > 0 ? [`${rest} more`] : [])];
  const message = `This draft does not cite ${listed(names)} of ${quotePath(nameOf(file))}.`;
  const evidence = told.map(({ key: id }) => ({ kind: 'reference' as const, id }));
  return { code, severity, span: listSpan(text, file), message, rule: 'not-cited', evidence };
}
