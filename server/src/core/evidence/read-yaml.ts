import { LineCounter } from 'yaml';
import type { Problem } from '../problem';
import type { Span } from '../span';
import { MAX_FILE_SIZE, tooLarge } from './file-size';
import type { Path } from './path';
import { type ParsedDocuments, parseDocuments } from './yaml/parse-documents';
import { extentAt, type Part, spanAt } from './yaml/place';
import { firstSyntaxFault, type SyntaxFault } from './yaml/syntax-problem';
import { COMPLEX_NAME, yamlValue } from './yaml/value';

/** Fields given twice and the like, after which the rest of a file is left for the next time. */
const MAX_VALUE_PROBLEMS = 100;

/** A place in a file: UTF-16 offsets, and the zero-based line and character of the start. */
export interface Place {
  readonly span: Span;
  readonly line: number;
  readonly character: number;
}

/** A file as plain data, each value of which can be found again in the text. */
export interface YamlFile {
  readonly file: string;
  /** Plain data; `undefined` or `null` when the file is empty or was refused as a whole. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Offset of the first syntax error: what stands there or later cannot be relied on. */
  readonly soundUntil: number;
  /** The place that `path` leads to, or the nearest thing on the way that is there. */
  readonly at: (path: Path, part?: Part) => Place;
  /** From the first character of what `path` leads to, to its last. */
  readonly extent: (path: Path) => Span;
}

/** The text without a byte order mark, which editors do not count as a character. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/**
 * Reads YAML (and so JSON) into plain data. `file` is only named in problems. Syntax errors, fields given
 * twice, aliases or nesting beyond all reason and files of more than 8 MiB are problems; what could be read
 * is kept. Places are those of the text without its byte order mark.
 */
export function readYaml(file: string, text: string): YamlFile {
  if (text.length > MAX_FILE_SIZE) return refused(file, tooLarge(MAX_FILE_SIZE));
  const lines = new LineCounter();
  const parsed = parse(withoutMark(text), lines);
  const root = parsed.documents[0]?.contents ?? null;
  const faults: SyntaxFault[] = [];
  const { value, targets } = yamlValue(root, (message, span) => faults.push({ message, span }));
  const place = (span: Span): Place => {
    const { line, col } = lines.linePos(span.start);
    return { span, line: Math.max(line - 1, 0), character: Math.max(col - 1, 0) };
  };
  const { told, soundUntil } = worthTelling(firstSyntaxFault(parsed), faults, value === undefined);
  return {
    file,
    value,
    problems: told.map(({ message, span }) =>
      toProblem(file, message, place(span), span.start >= soundUntil),
    ),
    soundUntil,
    at: (path, part = 'value') => place(spanAt(root, path, part, targets)),
    extent: (path) => extentAt(root, path, targets),
  };
}

function parse(text: string, lineCounter: LineCounter): ParsedDocuments {
  return parseDocuments(text, {
    lineCounter,
    // Fields given twice are found in one pass over the values; the parser compares each with each.
    uniqueKeys: false,
    schema: 'core',
    resolveKnownTags: false,
    merge: false,
  });
}

/** The faults to tell, and where the text that can be relied on ends. */
function worthTelling(
  syntax: SyntaxFault | undefined,
  faults: readonly SyntaxFault[],
  isRefused: boolean,
): { readonly told: readonly SyntaxFault[]; readonly soundUntil: number } {
  const sound = syntax ? faults.filter((fault) => isItsOwn(fault, syntax)) : faults;
  const next = sound[MAX_VALUE_PROBLEMS];
  if (next) {
    const message = 'What follows is not read: correct the problems above it first.';
    const told = [...sound.slice(0, MAX_VALUE_PROBLEMS), { message, span: next.span }];
    return { told, soundUntil: next.span.start };
  }
  if (!syntax) return { told: sound, soundUntil: Infinity };
  // A file that was refused as a whole has been told why.
  const told = isRefused && sound.length > 0 ? sound : [...sound, syntax];
  return { told, soundUntil: syntax.span.start };
}

/** Whether a fault would be there without the syntax error, around and after which the parser had to guess. */
function isItsOwn(fault: SyntaxFault, syntax: SyntaxFault): boolean {
  return fault.span.start < syntax.span.start && fault.message !== COMPLEX_NAME;
}

function toProblem(file: string, message: string, place: Place, isSyntax: boolean): Problem {
  return { severity: 'error', message, file, ...place, ...(isSyntax && { isSyntax }) };
}

function refused(file: string, message: string): YamlFile {
  const start: Place = { span: { start: 0, end: 0 }, line: 0, character: 0 };
  return {
    file,
    value: undefined,
    problems: [toProblem(file, message, start, true)],
    soundUntil: 0,
    at: () => start,
    extent: () => start.span,
  };
}
