import type { EvidenceBase } from '../evidence/base';

/** Whether the file at an absolute path is a reference list of the draft that the base is for. */
export function isOwnList(path: string, { lists = [] }: EvidenceBase): boolean {
  return lists.some(({ file }) => file === path);
}
