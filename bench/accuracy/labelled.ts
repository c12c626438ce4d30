import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';

/** A labelled statement; tests/corpus/README.md says what its fields mean. */
const Labelled = v.object({
  id: v.string(),
  text: v.string(),
  expect: v.string(),
  alt: v.optional(v.array(v.string()), []),
  kind: v.optional(v.string(), '-'),
});
export type Labelled = v.InferOutput<typeof Labelled>;

/** A file of labelled statements, one to a line. */
export interface LabelledFile {
  readonly name: string;
  readonly rows: readonly Labelled[];
}

const CORPUS = 'tests/corpus';

/** The files of the corpus that are looked at in development, by paths relative to the project's root. */
export function developmentFiles(): string[] {
  return readdirSync(CORPUS)
    .filter((name) => /^statements-.*\.jsonl$/.test(name))
    .toSorted()
    .map((name) => `${CORPUS}/${name}`);
}

/** The rows that nobody looks at: they are run, and only their scores are read. */
export const HELD_OUT = `${CORPUS}/held-out.jsonl`;

/** Reads a file of labelled statements. Throws an error that names the file and line of the first bad row. */
export function readLabelled(path: string): LabelledFile {
  const lines = readFileSync(path, 'utf8').split('\n');
  const rows = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [readRow(line, `${path}:${index + 1}`)],
  );
  return { name: basename(path), rows };
}

function readRow(line: string, place: string): Labelled {
  const row = v.safeParse(Labelled, parsed(line));
  if (row.success) return row.output;
  throw new Error(`${place} is no labelled statement: ${v.summarize(row.issues)}`);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
