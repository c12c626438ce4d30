import type { BaseProblem } from '../../server/src/protocol';
import type { Picture, StatusLine } from './status-text';

/** A problem, and where it is if it has a place. */
export interface FoundProblem extends Pick<StatusLine, 'tone' | 'text'> {
  readonly place?: BaseProblem['place'];
}

/** What is wrong with an evidence base: a sentence on the whole, and every problem in a line of its own. */
export interface Validation {
  readonly summary: StatusLine;
  readonly problems: readonly FoundProblem[];
}

/** What "Validate Evidence Base" tells of the base in use. */
export function validation({ server, status }: Picture): Validation {
  const nothing = (tone: StatusLine['tone'], text: string): Validation => ({
    summary: { tone, text },
    problems: [],
  });
  if (server === 'stopped') return nothing('error', 'The language server is not running: restart it first.');
  if (!status || status.base.state === 'loading') {
    return nothing('busy', 'The evidence base is being read: try again in a moment.');
  }
  if (status.base.state === 'failed') {
    return nothing('error', `The evidence base could not be read: ${status.base.message}`);
  }
  const { name, problems } = status.base;
  if (problems.length === 0) return nothing('fine', `There are no problems in the evidence base ${name}.`);
  const amount = problems.length === 1 ? 'is 1 problem' : `are ${problems.length} problems`;
  return {
    summary: { tone: 'warning', text: `There ${amount} in the evidence base ${name}.` },
    problems: problems.map(({ severity, text, place }) => ({
      tone: severity,
      text,
      ...(place && { place }),
    })),
  };
}
