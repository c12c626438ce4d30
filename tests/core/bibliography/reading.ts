import { readReferences } from '../../../server/src/core/bibliography/read';
import { problemText } from '../../../server/src/core/evidence/problem-text';
import type { CslItem } from '../../../server/src/core/evidence/schema/reference';

/** The keys read from a file, and the problems, each on one line. */
export function read(file: string, text: string): { keys: string[]; problems: string[] } {
  const { references, problems } = readReferences(file, text);
  return { keys: references.map(({ key }) => key), problems: problems.map(problemText) };
}

/** The items read from a file in which nothing may be wrong. */
export function itemsOf(file: string, text: string): CslItem[] {
  const { references, problems } = readReferences(file, text);
  if (problems.length > 0) throw new Error(problems.map(problemText).join('\n'));
  return references.map(({ value }) => value);
}

/** The one item of a file in which nothing may be wrong, without its key. */
export function itemOf(file: string, text: string): Omit<CslItem, 'id'> {
  const [item, ...others] = itemsOf(file, text);
  if (!item || others.length > 0) throw new Error(`There must be one item, not ${others.length + 1}`);
  const { id: _, ...fields } = item;
  return fields;
}
