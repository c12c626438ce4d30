import { shortCitation } from '../bibliography/format-short';
import type { Trial } from '../evidence/schema/trial';
import { oneLine } from '../markdown-escape';
import type { Records } from './records';

/** How a trial is named for readers, in one line: its short citation, or else the first of its names, or its id. */
export function trialName(trial: Trial, { references }: Records): string {
  const reference = references.get(trial.reference);
  return oneLine(reference ? shortCitation(reference.csl) : (trial.names[0] ?? trial.id));
}
