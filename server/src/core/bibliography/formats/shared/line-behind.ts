import type { Span } from '../../../span';
import type { KeyEdit } from '../../reference-list';

/** A line of its own behind one that ends where a span does, with the line ending that the text has there. */
export function lineBehind(text: string, { end }: Span, line: string): KeyEdit {
  const [ending = '\n'] = /^(?:\r\n|\r)/.exec(text.slice(end, end + 2)) ?? [];
  return { span: { start: end, end }, newText: `${ending}${line}` };
}
