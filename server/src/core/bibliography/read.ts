import { MAX_LIST_SIZE, tooLarge } from '../evidence/file-size';
import { quotePath } from '../evidence/quote';
import type { Problem } from '../problem';
import type { Span } from '../span';
import { inOneGo, type Steps } from '../steps';
import { bibtex } from './formats/bibtex';
import { cslJson } from './formats/csl-json';
import { cslYaml } from './formats/csl-yaml';
import { endNoteXml } from './formats/endnote-xml';
import { nbib } from './formats/nbib';
import { ris } from './formats/ris';
import type { KeyEdit, KnownList, ReferenceFormat, ReferenceList } from './reference-list';
import type { SourceText } from './source-text';

/** Every format that reference lists are read in. Text of no known extension is tried in this order. */
const FORMATS: readonly ReferenceFormat[] = [bibtex, ris, nbib, endNoteXml, cslJson, cslYaml];

/** As much of a text as tells its format. */
const BEGINNING = 4096;

/**
 * Reads a reference list in the format that the file's extension tells or else the text itself looks like. `file`
 * is the path for problems and places, which are those of the text without a byte order mark. An unknown format is one
 * problem, and no references. Never throws.
 */
export function readReferences(file: string, text: string): ReferenceList {
  return inOneGo(readReferencesInSteps(file, text));
}

/** The same step by step. */
export function* readReferencesInSteps(file: string, text: SourceText): Steps<ReferenceList> {
  if (text.length > MAX_LIST_SIZE) return refused(file, tooLarge(MAX_LIST_SIZE));
  const content = withoutMark(text);
  const format = formatOf(file, content.slice(0, BEGINNING));
  if (format) return yield* format.read(file, content);
  const known = FORMATS.map(({ name, extensions }) => `${name} (${extensions.join(', ')})`).join(' or ');
  return refused(file, `References cannot be read from ${quotePath(file)}: use ${known}.`);
}

/**
 * What is written into a list, read as `readReferences` does, so that a record without a key of its own gives this one.
 * `start` is the place of its `id`. Nothing where its key must be written by hand.
 */
export function writeKey(file: string, text: string, start: Span, key: string): KeyEdit | undefined {
  return formatOf(file, text.slice(0, BEGINNING))?.writeKey?.(text, start, key);
}

/**
 * The references of a list that was read before, by what is known of it; nothing where its format knows no way. What is
 * known of another text gives references that say nothing sensible, and does no other harm.
 */
export function restoreReferences(
  file: string,
  text: SourceText,
  known: KnownList,
): ReferenceList | undefined {
  const content = withoutMark(text);
  return formatOf(file, content.slice(0, BEGINNING))?.restore?.(file, content, known);
}

/** A byte order mark. */
const MARK = '\uFEFF';

function withoutMark(text: SourceText): SourceText {
  if (text.slice(0, 1) !== MARK) return text;
  if (typeof text === 'string') return text.slice(1);
  const { length } = text;
  return { ...text, length: length - 1, slice: (start = 0, end = length) => text.slice(start + 1, end + 1) };
}

function formatOf(file: string, beginning: string): ReferenceFormat | undefined {
  return byExtension(file) ?? FORMATS.find(({ isLike }) => isLike(beginning));
}

function refused(file: string, message: string): ReferenceList {
  const problems: Problem[] = [{ severity: 'error', message, file, line: 0, character: 0 }];
  return { references: [], problems, problemsAtOnce: problems };
}

function byExtension(file: string): ReferenceFormat | undefined {
  const extension = /\.[^./\\]+$/.exec(file)?.[0].toLowerCase();
  return FORMATS.find(({ extensions }) => extension !== undefined && extensions.includes(extension));
}
