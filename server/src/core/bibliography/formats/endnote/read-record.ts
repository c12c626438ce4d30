import { SaxesParser } from 'saxes';
import type { SourceText } from '../../source-text';
import type { Fault, SourceField } from '../shared/draft';
import type { TaggedPlace } from '../shared/tagged-fields';
import { xmlAdvice } from '../shared/xml-advice';
import { tame } from './stray';

/** How a stretch of text is set, by the words of EndNote, as the tags that CSL knows. */
const FACES: ReadonlyMap<string, string> = new Map([
  ['italic', 'i'],
  ['bold', 'b'],
  ['superscript', 'sup'],
  ['subscript', 'sub'],
]);

/** Elements whose text can be set in italics and the like. */
const RICH: ReadonlySet<string> = new Set(['title', 'secondary-title', 'tertiary-title', 'short-title']);

interface Element {
  readonly name: string;
  readonly start: number;
  text: string;
}

/**
 * The texts of a record by the names of the elements that they stand in, such as `titles/title`, and the name of its
 * type under `ref-type`. Elements that only set their text are looked through. Bad XML is a fault; what
 * could be read is kept.
 */
export function readXmlRecord(
  text: SourceText,
  record: TaggedPlace,
  faults: Fault[],
): Map<string, SourceField[]> {
  const fields = new Map<string, SourceField[]>();
  const parser = createParser();
  const at = () => record.start + parser.position;
  const written = text.slice(record.start, record.end);
  const { xml, stray, restore } = tame(written);
  const tell = (message: string, start: number) =>
    faults.push({ message, span: { start, end: start + 1 }, severity: 'error' });
  if (stray) tell(adviceOnStray(stray.mark), record.start + stray.at);
  // What is wrong with a record that was cut off has been told.
  let errors = record.closed && !stray ? 0 : 1;
  parser.on('error', (error) => {
    errors += 1;
    // The first is what is wrong; the others mostly follow from it.
    if (errors === 1) tell(adviceOn(error), Math.max(Math.min(at(), record.end) - 1, record.start));
  });
  const startOfTag = () => record.start + Math.max(written.lastIndexOf('<', parser.position - 1), 0);
  collectFields(parser, startOfTag, (name, value, start) => {
    const field = { value: restore(value), span: { start, end: at() } };
    const same = fields.get(name);
    if (same) same.push(field);
    else fields.set(name, [field]);
  });
  try {
    for (let from = 0; from < xml.length; from += CHUNK) {
      parser.write(xml.slice(from, from + CHUNK));
      if (errors >= MOST_ERRORS) return fields;
    }
    parser.close();
  } catch {
    // The parser has no words for half a character, and throws.
    if (errors === 0) tell(adviceOn(new Error('disallowed')), Math.max(at() - 1, record.start));
  }
  return fields;
}

function createParser() {
  return new SaxesParser({ fragment: true, xmlns: false } as const);
}

/** Gives each element to `add` when it ends, by its name, with its text and the offset of its tag. */
function collectFields(
  parser: ReturnType<typeof createParser>,
  startOfTag: () => number,
  add: (name: string, value: string, start: number) => void,
): void {
  const open: Element[] = [];
  const write = (found: string) => {
    const element = open.at(-1);
    if (element) element.text += found;
  };
  parser.on('text', write);
  parser.on('cdata', write);
  parser.on('opentag', ({ name, attributes }) => {
    const start = startOfTag();
    if (name === 'style') write(opening(open, attributes['face']));
    else open.push({ name, start, text: '' });
    if (name === 'ref-type') add('ref-type', attributes['name'] ?? '', start);
  });
  parser.on('closetag', ({ name, attributes }) => {
    if (name === 'style') return write(closing(open, attributes['face']));
    const element = open.pop();
    if (!element) return;
    const parent = open.at(-1)?.name;
    const isTop = parent === undefined || parent === 'record';
    add(isTop ? element.name : `${parent}/${element.name}`, element.text, element.start);
  });
}

const adviceOnStray = (mark: string): string =>
  `Here ${mark} must be written as ${ESCAPES.get(mark)}: correct it.`;

/** After more errors a record is no XML, and each takes the parser long to tell of. */
const MOST_ERRORS = 100;
/** As much as is read before errors are counted, in UTF-16 units. */
const CHUNK = 8192;

function tagsOf(open: readonly Element[], face: string | undefined): readonly string[] {
  if (!RICH.has(open.at(-1)?.name ?? '')) return [];
  return (face ?? '').split(' ').flatMap((word) => FACES.get(word) ?? []);
}

function opening(open: readonly Element[], face: string | undefined): string {
  return tagsOf(open, face)
    .map((tag) => `<${tag}>`)
    .join('');
}

function closing(open: readonly Element[], face: string | undefined): string {
  return tagsOf(open, face)
    .toReversed()
    .map((tag) => `</${tag}>`)
    .join('');
}

/** How marks are written that have a meaning in XML. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
]);

/** A mark as it is written where it is to mean itself; others as they are. */
export function escapeXml(mark: string): string {
  return ESCAPES.get(mark) ?? mark;
}

function adviceOn({ message }: Error): string {
  const advice = xmlAdvice(message);
  if (advice !== undefined) return advice;
  if (/disallowed/i.test(message)) return 'This character cannot stand here: take it out.';
  return 'This is no sound XML: correct it here, or export the file anew.';
}
