import { labelled, stack, verdictLine } from '../../hover/layout';
import { escapeMarkdown } from '../../markdown-escape';
import type { Field } from '../schema-at';

/** The card of a field as Markdown: what it holds, as its schema says, and the values that it can have. */
export function fieldCard({ name, isRequired, description, choices }: Field): string {
  return stack(
    verdictLine(name, isRequired ? 'required' : 'optional'),
    description && escapeMarkdown(description),
    labelled('One of', choices.join(', ')),
  );
}
