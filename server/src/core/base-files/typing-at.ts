import { isMap, isPair, isScalar, isSeq, visit } from 'yaml';
import type { Path } from '../evidence/path';
import { parseDocuments } from '../evidence/yaml/parse-documents';
import { keyText } from '../evidence/yaml/value';
import { flowBefore } from './flow-before';
import { linesAround, outlineBefore, recordText } from './text-before';
import { type TypedWord, typedWord } from './typed-word';

/** What is being typed at a place of a file. */
export interface Typing extends TypedWord {
  /** Leads to the record that a field is being named of, or to the value or list entry being written. */
  readonly path: Path;
  readonly part: 'key' | 'value';
  /** Within brackets or braces. */
  readonly isFlow: boolean;
  /** The first on its line, apart from dashes. */
  readonly isFirst: boolean;
  /** The other fields of the record, or the other texts of the list. */
  readonly present: readonly string[];
}

/** Stands for the word at the cursor, and is in no file. */
const CURSOR = 'evidence-lens-cursor';

/** More text than this before a cursor, in UTF-16 units, is not parsed; its outline is enough. */
const MOST_PARSED = 200_000;

/**
 * What is being typed at an offset of a YAML or JSON text, however incomplete it is. Only what stands before the
 * cursor is parsed, so that nothing behind it can mislead the parser; where that is broken, its outline is.
 * `isRecord` and `isKnown` tell which places make sense. `undefined` in comments and in the middle of text.
 */
export function typingAt(
  text: string,
  offset: number,
  isRecord: (path: Path) => boolean,
  isKnown: (path: Path) => boolean,
): Typing | undefined {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) return undefined;
  const word = typedWord(text, offset);
  const head = text.slice(0, word.span.start - word.quote.length);
  const { before, fieldsBehind } = linesAround(text, { ...word.span, start: head.length });
  const isFirst = /^[\s-]*$/.test(before);
  for (const probe of [flowBefore(head) ?? recordText(head), outlineBefore(head)]) {
    const found = probe.length > MOST_PARSED ? undefined : find(`${probe}${CURSOR}`);
    if (!found) continue;
    const { path, isFlow, present } = found;
    // The first letters of a field's name are still the text of an entry of the list.
    if (found.part === 'value' && isFirst && !isFlow && isRecord(path)) {
      return { ...word, path, isFlow, isFirst, part: 'key', present: fieldsBehind };
    }
    if (found.part === 'value' ? isKnown(path) : isRecord(path)) {
      return { ...word, ...found, isFirst, present: isFlow ? present : [...present, ...fieldsBehind] };
    }
  }
  return undefined;
}

type Found = Pick<Typing, 'path' | 'part' | 'isFlow' | 'present'>;

function find(probe: string): Found | undefined {
  const {
    documents: [document],
  } = parseDocuments(probe, {
    uniqueKeys: false,
    // Every scalar is text, so that none is taken for a number or left out.
    schema: 'failsafe',
    resolveKnownTags: false,
  });
  if (!document) return undefined;
  let found: Found | undefined;
  visit(document, {
    Scalar: (place, node, ancestors) => {
      if (node.value !== CURSOR) return undefined;
      found = foundAt(place, [...ancestors, node]);
      return visit.BREAK;
    },
  });
  return found;
}

/** `chain` leads from the document down to the scalar of the cursor. */
function foundAt(place: unknown, chain: readonly unknown[]): Found {
  const path = chain.flatMap((one, at): Path => {
    const next = chain[at + 1];
    if (isSeq(one)) return [one.items.indexOf(next)];
    return isPair(one) && next === one.value ? [keyText(one.key) ?? ''] : [];
  });
  const holder = chain.findLast((one) => isMap(one) || isSeq(one));
  const isFlow = (isMap(holder) || isSeq(holder)) && holder.flow === true;
  return { path, part: place === 'key' ? 'key' : 'value', isFlow, present: namesIn(holder) };
}

/** The fields of a map, the texts of a list. */
function namesIn(holder: unknown): readonly string[] {
  const nodes: unknown[] = [];
  if (isMap(holder)) nodes.push(...holder.items.map(({ key }) => key));
  if (isSeq(holder)) nodes.push(...holder.items);
  return nodes
    .map((node) => (isScalar(node) ? keyText(node) : undefined))
    .filter((name) => name !== undefined && name !== CURSOR)
    .map(String);
}
