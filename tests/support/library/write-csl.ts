import { stringify } from 'yaml';
import type { CslItem } from '../../../server/src/core/evidence/schema/reference';

/** References in CSL JSON, as Zotero lays it out. */
export function writeCslJson(items: readonly CslItem[]): string {
  return JSON.stringify(items, undefined, '\t');
}

/** References in CSL YAML, as Pandoc lays it out. */
export function writeCslYaml(items: readonly CslItem[]): string {
  return `---\n${stringify({ references: items })}...\n`;
}
