import { quote } from '../../../evidence/quote';
import type { Span } from '../../../span';
import type { SourceText } from '../../source-text';
import type { Fault, SourceField } from '../shared/draft';
import { advance, type Reader, type Strings, spanIn, tell, valueAt } from './values';

/** A field with its name in lower case and its value as LaTeX, without the braces or quotes around it. */
export interface BibField extends SourceField {
  readonly name: string;
}

/** More fields than any entry has. */
const MOST_FIELDS = 200;
/** After more faults in one entry it is better written anew. Each may cost a look through the whole of it. */
const MOST_FAULTS = 20;

const BETWEEN = /[\s,]+|%[^\n]*/y;
/** Where braces do not match, those at the end of a field mean nothing. */
const BETWEEN_AND_BRACES = /[\s,}]+|%[^\n]*/y;
const NAME = /([A-Za-z][\w:+.-]*)\s*=\s*/y;
/** Where reading can go on after something that is no field. */
const RESUME = /[\n,][ \t]*(?=[A-Za-z][\w:+.-]*[ \t]*=)/g;

/** Older names of BibLaTeX's fields, as its manual (section 2.2.5) lists them, and those of other programs. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['address', 'location'],
  ['annote', 'annotation'],
  ['archiveprefix', 'eprinttype'],
  ['journal', 'journaltitle'],
  ['key', 'sortkey'],
  ['pdf', 'file'],
  ['primaryclass', 'eprintclass'],
  ['school', 'institution'],
]);

/** The inside of an entry, and whether there is a brace at its end. */
export interface Body extends Span {
  readonly closed?: boolean;
}

/**
 * Reads the fields between two offsets of a file. What is no field is a fault and is stepped over. Of fields with
 * one name the first counts. A value that `end` cuts off is left out.
 */
export function readFields(text: SourceText, body: Body, strings: Strings, faults: Fault[]): BibField[] {
  const { start, end, closed = true } = body;
  // With what is behind it, which tells whether something goes over the end.
  const inside = text.slice(start, end + 1);
  return fieldsIn({ text: inside, from: start, end: end - start, closed, strings, faults, at: 0 });
}

function fieldsIn(reader: Reader): BibField[] {
  const { end, faults } = reader;
  const fields = new Map<string, BibField>();
  let failed = 0;
  let hasComma = true;
  for (;;) {
    hasComma = skipBetween(reader) || hasComma;
    if (reader.at >= end || failed > MOST_FAULTS) return [...fields.values()];
    if (fields.size >= MOST_FIELDS) {
      tell(
        reader,
        reader.at,
        reader.at,
        `An entry has at most ${MOST_FIELDS} fields: what follows is not read.`,
      );
      return [...fields.values()];
    }
    const field = fieldAt(reader, hasComma);
    hasComma = field === undefined;
    if (field) keep(field, fields, faults);
    else {
      failed += 1;
      resume(reader);
    }
  }
}

function keep(field: BibField, fields: Map<string, BibField>, faults: Fault[]): void {
  const { name, span } = field;
  if (!fields.has(name)) fields.set(name, field);
  else {
    const message = `${quote(name)} is given twice here: keep one of them.`;
    faults.push({ message, span, severity: 'warning' });
  }
}

/** Goes on to what is no space, comma or remark; whether there was a comma. */
function skipBetween(reader: Reader): boolean {
  let hasComma = false;
  for (let found = between(reader); found !== undefined; found = between(reader)) {
    hasComma ||= !found.startsWith('%') && found.includes(',');
  }
  return hasComma;
}

function between(reader: Reader): string | undefined {
  if (reader.at >= reader.end) return undefined;
  BETWEEN.lastIndex = reader.at;
  BETWEEN_AND_BRACES.lastIndex = reader.at;
  const found = (reader.closed ? BETWEEN : BETWEEN_AND_BRACES).exec(reader.text)?.[0];
  reader.at += found?.length ?? 0;
  return found;
}

/** Longer text is no abbreviation's, and would be read anew wherever it is used. */
const LONGEST_STRING = 2000;

/** What a file's `@string` blocks define, later ones before earlier ones. */
export function readStrings(text: SourceText, blocks: readonly Span[], faults: Fault[]): Strings {
  const strings = new Map<string, string>();
  for (const block of blocks) {
    for (const { name, value, span } of readFields(text, block, strings, faults)) {
      if (value.length <= LONGEST_STRING) strings.set(name, value);
      else {
        const message = `${quote(name)} stands for more than ${LONGEST_STRING} characters: shorten it.`;
        faults.push({ message, span, severity: 'error' });
      }
    }
  }
  return strings;
}

function fieldAt(reader: Reader, hasComma: boolean): BibField | undefined {
  const start = reader.at;
  const written = advance(reader, NAME)?.[1]?.toLowerCase();
  if (written === undefined) {
    tell(reader, start, start + 1, 'This is no field: write it as name = {text}, and a comma.');
    return undefined;
  }
  if (!hasComma) {
    const message = `A comma is missing before ${quote(written)}: add it.`;
    reader.faults.push({ message, span: spanIn(reader, start, start + written.length), severity: 'warning' });
  }
  const value = valueAt(reader, start, written);
  if (value === undefined) return undefined;
  return { name: ALIASES.get(written) ?? written, value, span: spanIn(reader, start, reader.at) };
}

function resume(reader: Reader): void {
  RESUME.lastIndex = reader.at;
  const found = RESUME.exec(reader.text);
  reader.at = found && found.index < reader.end ? found.index : reader.end;
}
