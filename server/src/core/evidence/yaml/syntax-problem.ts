import { type Document, type ErrorCode, isScalar, visit, type YAMLParseError } from 'yaml';
import type { Span } from '../../span';
import type { ParsedDocuments } from './parse-documents';
import { spanOf } from './value';

/** A fault in a file's syntax: one sentence that says what to do, and where. */
export interface SyntaxFault {
  readonly message: string;
  readonly span: Span;
}

/** What to do about the mistakes that people make, by the parser's code for them. */
const ADVICE: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: 'Text cannot begin with * or & here: put quotes around it.',
  BAD_DQ_ESCAPE: 'A backslash has a special meaning in double quotes: write two, or use single quotes.',
  BAD_INDENT: 'The indentation is off here: line up the fields of one record in one column.',
  BAD_SCALAR_START: 'Text cannot begin with this character: put quotes around it.',
  BLOCK_AS_IMPLICIT_KEY: 'A colon and a space within text begin a new field: put quotes around the text.',
  MULTILINE_IMPLICIT_KEY:
    'This text goes on in the line below, which has a colon: line up the fields, or put quotes around the text.',
  RESOURCE_EXHAUSTION: 'This is nested more deeply than any record needs: flatten it.',
  TAB_AS_INDENT: 'This line is indented with a tab: use spaces.',
};

/** The same for codes that stand for several mistakes, by how the parser's message begins. */
const ADVICE_BY_MESSAGE: Readonly<Record<string, string>> = {
  'Flow sequence in block':
    'The list above is not closed: end it with ], and indent what goes on in further lines.',
  'Flow map in block':
    'The brace above is not closed: end it with }, and indent what goes on in further lines.',
  'Implicit map keys need': 'This is no field: write it as "name: value".',
  'Sequence item without':
    'This is no entry of the list: begin it with "- ", or line it up with the entry above.',
};

/**
 * The first fault in the syntax of a file's documents, or `undefined` when there is none. Later errors are mostly
 * its consequences, and correcting it brings the true ones to light.
 */
export function firstSyntaxFault({ documents, givenUpAt }: ParsedDocuments): SyntaxFault | undefined {
  const faults = documents.flatMap((document) => document.errors.map((error) => faultOf(error, document)));
  const second = documents.slice(1).find(({ contents }) => spanOf(contents).end > spanOf(contents).start);
  if (second) faults.push({ message: SECOND_DOCUMENT, span: spanOf(second.contents), rank: 0 });
  if (givenUpAt !== undefined)
    faults.push({ message: GIVEN_UP, span: { start: givenUpAt, end: givenUpAt }, rank: 2 });
  const [first] = faults.toSorted((a, b) => a.span.start - b.span.start || a.rank - b.rank);
  return first;
}

const GIVEN_UP =
  'The file is not read from here on, as too much of it is no YAML: correct it, or take it out of the list.';
const SECOND_DOCUMENT =
  'Only what stands above the line --- is read: take that line out, or move this to a file of its own.';

interface Ranked extends SyntaxFault {
  /** Of faults at one place, that of the lowest rank tells most. */
  readonly rank: number;
}

function faultOf(error: YAMLParseError, document: Document.Parsed): Ranked {
  const [start, end] = error.pos;
  const quotation = /^Missing closing (["'])/.exec(error.message)?.[1];
  if (quotation) {
    const opened = scalarEndingAt(start, document) ?? start;
    const message = `This quotation is never closed: add the closing ${quotation}.`;
    return { message, span: { start: opened, end: opened + 1 }, rank: -1 };
  }
  const message = advice(error) ?? `This cannot be read (${error.message}): correct it here.`;
  return { message, span: { start, end }, rank: error.code === 'MULTILINE_IMPLICIT_KEY' ? 0 : 1 };
}

function advice({ code, message }: YAMLParseError): string | undefined {
  const known = Object.entries(ADVICE_BY_MESSAGE).find(([beginning]) => message.startsWith(beginning));
  return known?.[1] ?? ADVICE[code];
}

function scalarEndingAt(end: number, document: Document.Parsed): number | undefined {
  let start: number | undefined;
  visit(document, {
    Node: (_, node) => {
      if (isScalar(node) && node.range?.[1] === end) start = node.range[0];
    },
  });
  return start;
}
