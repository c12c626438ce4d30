import { type Parts, partsOf } from '../parts';
import { readYaml } from '../read-yaml';
import { TrialsFile } from '../schema/trial';
import { readListFile } from './list-file';

/** Reads a trials file. */
export function readTrials(file: string, text: string): Parts {
  const { records, problems } = readListFile(readYaml(file, text), 'trials', TrialsFile.entries.trials.item);
  return partsOf('trial', { trials: records }, problems);
}
