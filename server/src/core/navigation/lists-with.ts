import type { BaseFile, BaseSources } from '../base-files/base-file';
import { definesName, type RecordName } from '../base-files/find-names';
import { isOwnList } from './own-list';

/**
 * The lists of a draft's own that have a reference which the base's own files do not have: it is for the drafts with
 * these lists alone. Empty where the base has it, or nobody.
 */
export function listsWith(name: Omit<RecordName, 'span'>, { base, files }: BaseSources): readonly BaseFile[] {
  const holding = files.filter((file) => definesName(name, file));
  return holding.every(({ path }) => isOwnList(path, base)) ? holding : [];
}
