import type { CslItem } from '../evidence/schema/reference';

/**
 * Further keys that an item says it can be cited by: `other-ids`, where Pandoc keeps the `ids` of BibLaTeX, and the
 * `citation-key` of Zotero, whose `id` is an address.
 */
export function otherKeys(csl: CslItem): readonly string[] {
  const [others, key] = [csl['other-ids'], csl['citation-key']];
  const keys = [...(typeof others === 'string' ? others.split(',') : []), typeof key === 'string' ? key : ''];
  return keys.map((one) => one.trim()).filter((one) => one !== '' && one !== csl.id);
}
