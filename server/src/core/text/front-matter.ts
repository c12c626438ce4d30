import { linesOf } from './lines';

const MAPPING = /^[\p{L}_][\p{L}\p{N}_.-]*\s*:(?:\s|$)/u;
const YAML_START = /^(?:["'{[#?%-]|[^:]+:(?:\s|$))/;

/**
 * Where YAML metadata that starts at the offset `from` of `text` ends: the end of its closing `---` or
 * `...` line. `undefined` when there is none: a line of `---` is also how Markdown draws a rule.
 *
 * At the start of a draft any YAML is taken. Further down, where Pandoc allows metadata too (Pandoc's
 * manual, `yaml_metadata_block`), it must start with a key and have no blank line, as prose between
 * two rules would be lost otherwise.
 */
export function frontMatterEnd(text: string, from: number, atStart: boolean): number | undefined {
  let number = 0;
  for (const line of linesOf(text, from)) {
    const mark = line.text.trimEnd();
    if (number === 0 && mark !== '---') return undefined;
    if (number > 0 && (mark === '---' || mark === '...')) return line.end;
    if (number === 1 && !(atStart ? YAML_START : MAPPING).test(mark)) return undefined;
    if (line.blank && !atStart) return undefined;
    number += 1;
  }
  return undefined;
}
