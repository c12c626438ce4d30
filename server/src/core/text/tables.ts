import type { Table, TableCell, TableRow } from 'mdast';
import { type Content, contentOf, emit, paragraphContent, type Reader } from './emit';
import { extentOf, flatten } from './flatten';
import type { TablePlace } from './prose';

/** Reads the cells of a table row by row, each with its place. */
export function readTable(reader: Reader, table: Table): void {
  const [head, ...body] = table.children;
  const headers = head?.children.map((cell) => cellContent(reader, cell)) ?? [];
  headers.forEach((content, column) => {
    emitCell(reader, head?.children[column], content);
  });
  body.forEach((row, index) => {
    readRow(reader, row, index, headers);
  });
}

function readRow(reader: Reader, row: TableRow, index: number, headers: readonly Content[]): void {
  if (readCaptionRow(reader, row)) return;
  const cells = row.children.map((cell) => cellContent(reader, cell));
  const rowTexts = cells.map(({ prose }) => prose.text);
  const rowLabel = rowTexts[0] ?? '';
  const rowKeys = keysOfRow(cells);
  cells.forEach((content, column) => {
    const header = headers[column]?.prose.text ?? '';
    const place = { row: index, column, header, rowLabel, rowTexts, rowKeys };
    emitCell(reader, row.children[column], content, place);
  });
}

/** The keys that the first cell of a row cites, or else the only one that cites any. */
function keysOfRow(cells: readonly Content[]): readonly string[] {
  const [own = [], ...others] = cells.map(({ out }) =>
    out.citations.flatMap(({ keys }) => keys.map(({ key }) => key)),
  );
  const citing = others.filter(({ length }) => length > 0);
  return own.length > 0 || citing.length !== 1 ? own : citing.flat();
}

/** A caption right below a table is its last row to the parser, and a caption to Pandoc. */
function readCaptionRow(reader: Reader, row: TableRow): boolean {
  const [first, ...others] = row.children;
  if (!first || others.some((cell) => cell.children.length > 0)) return false;
  const { content, announced } = paragraphContent(flatten(first.children, reader.source));
  if (announced) emit(reader, content, extentOf(first), { kind: 'caption' });
  return announced;
}

function cellContent(reader: Reader, cell: TableCell): Content {
  return contentOf(flatten(cell.children, reader.source));
}

function emitCell(reader: Reader, cell: TableCell | undefined, content: Content, table?: TablePlace): void {
  if (cell) emit(reader, content, extentOf(cell), { kind: 'table-cell', ...(table && { table }) });
}
