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

/**
 * Far deeper than any record. The library composes nested nodes by recursion and counts on catching the overflow of
 * the stack; but a regular expression that is compiled just before it ends the whole process.
 */
const MOST_NESTED = 500;

type Options = ParseOptions & DocumentOptions & SchemaOptions;

/**
 * Parses a text as YAML documents, as the library's own function does; what follows after far too deep nesting is left
 * out. Never throws: faults are in each document's `errors`.
 */
export function parseDocuments(
  text: string,
  { lineCounter = new LineCounter(), ...options }: Options,
): Document.Parsed[] {
  const parser = new Parser(lineCounter.addNewLine);
  lineCounter.addNewLine(0);
  return [...new Composer({ ...options, prettyErrors: false }).compose(tokens(text, parser))];
}

function* tokens(text: string, parser: Parser): ReturnType<Parser['parse']> {
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > MOST_NESTED) break;
  }
  yield* parser.end();
}
