import {
  Composer,
  type Document,
  type DocumentOptions,
  Lexer,
  LineCounter,
  type ParseOptions,
  Parser,
  type SchemaOptions,
} from 'yaml';
import { hopelessness } from './hopeless';

/**
 * Far deeper than any record. The library composes nested nodes by recursion and counts on catching the overflow of
 * the stack; but a regular expression that is compiled just before it ends the whole process.
 */
const MOST_NESTED = 500;

type Options = ParseOptions & DocumentOptions & SchemaOptions;

/** The documents of a text as far as it was read. */
export interface ParsedDocuments {
  readonly documents: readonly Document.Parsed[];
  /** The offset from which on the text was not read, as it is no text of records. */
  readonly givenUpAt?: number;
}

/**
 * Parses a text as YAML documents, as the library's own function does; what follows after far too deep nesting, or where
 * reading on is in vain, is left out. Never throws: faults are in each document's `errors`.
 */
export function parseDocuments(
  text: string,
  { lineCounter = new LineCounter(), ...options }: Options,
): ParsedDocuments {
  const parser = new Parser(lineCounter.addNewLine);
  lineCounter.addNewLine(0);
  let givenUpAt: number | undefined;
  const read = tokens(text, parser, (offset) => {
    givenUpAt = offset;
  });
  const documents = [...new Composer({ ...options, prettyErrors: false }).compose(read)];
  return { documents, ...(givenUpAt !== undefined && { givenUpAt }) };
}

function* tokens(
  text: string,
  parser: Parser,
  giveUp: (offset: number) => void,
): ReturnType<Parser['parse']> {
  const isHopeless = hopelessness();
  for (const lexeme of new Lexer().lex(text)) {
    if (isHopeless(lexeme)) {
      giveUp(parser.offset);
      break;
    }
    yield* parser.next(lexeme);
    if (parser.stack.length > MOST_NESTED) break;
  }
  yield* parser.end();
}
