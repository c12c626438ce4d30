/** Takes the text of a CSV file piece by piece. */
export interface CsvReader {
  readonly push: (piece: string) => void;
  /** The file has ended; says whether it ended outside of quotes. */
  readonly end: () => boolean;
}

/** What the next character is in: a field that begins, one without quotes, one in quotes, or behind a closing quote. */
type State = 'start' | 'plain' | 'quoted' | 'closed';

/** What ends a field that is not in quotes. */
const END = /[,\r\n]/g;

/**
 * A reader of CSV by RFC 4180, which also takes lines that end in a line feed alone. `row` gets the fields of each
 * line that has any text. Takes time in proportion to the text, wherever it is cut.
 */
export function createCsvReader(row: (fields: readonly string[]) => void): CsvReader {
  const line = createLine(row);
  let state: State = 'start';
  /** Reads one field, or what ends it, at an offset, and gives the offset behind. */
  const step = (piece: string, at: number): number => {
    const next = piece.charAt(at);
    if (state === 'quoted') {
      const quote = piece.indexOf('"', at);
      line.add(piece.slice(at, quote < 0 ? piece.length : quote));
      if (quote >= 0) state = 'closed';
      return quote < 0 ? piece.length : quote + 1;
    }
    if (next === ',' || next === '\n') {
      if (next === ',') line.endField();
      else line.end();
      state = 'start';
    } else if (next === '"' && state !== 'plain') {
      // Two quotes within quotes stand for one.
      if (state === 'closed') line.add('"');
      state = 'quoted';
    } else if (next !== '\r') {
      END.lastIndex = at;
      const end = END.exec(piece)?.index ?? piece.length;
      line.add(piece.slice(at, end));
      state = 'plain';
      return end;
    }
    return at + 1;
  };
  return {
    push: (piece) => {
      for (let at = 0; at < piece.length; ) at = step(piece, at);
    },
    end: () => {
      if (line.hasBegun()) line.end();
      return state !== 'quoted';
    },
  };
}

/** The line that is being read, field by field. */
function createLine(row: (fields: readonly string[]) => void) {
  let field = '';
  let fields: string[] = [];
  const endField = (): void => {
    fields.push(field);
    field = '';
  };
  return {
    add: (text: string): void => {
      field += text;
    },
    endField,
    hasBegun: (): boolean => field !== '' || fields.length > 0,
    end: (): void => {
      endField();
      if (fields.length > 1 || fields[0] !== '') row(fields);
      fields = [];
    },
  };
}
