import { CODES, type Code } from '../checks/codes';
import { type Span, shift } from '../span';
import type { IgnoreComment } from '../text/ignores';
import type { Block, Chunk } from '../text/prose';

/** A part of a draft as ignore comments see it. Offsets of blocks and comments are relative to it. */
export interface IgnorablePart {
  readonly chunk: Chunk;
  readonly prose: { readonly blocks: readonly Block[] };
  readonly comments: readonly IgnoreComment[];
}

/** A stretch of the draft in which these codes are not reported. */
interface Scope {
  readonly span: Span;
  readonly codes: ReadonlySet<Code>;
}

/** An ignore comment with what it covers; offsets are those of the draft. */
export interface ScopedIgnore {
  readonly comment: IgnoreComment;
  readonly scopes: readonly Scope[];
}

/** An ignore comment with the codes that it kept from being reported. */
export interface UsedIgnore extends ScopedIgnore {
  readonly used: ReadonlySet<Code>;
}

interface Scoping {
  readonly found: { readonly comment: IgnoreComment; readonly scopes: Scope[] }[];
  /** Where in `found` the `disable` stands that each disabled code waits for the end of. */
  readonly open: Map<Code, number>;
  /** What is ignored already by a comment before, from where on, so that a comment more says nothing. */
  readonly taken: Set<string>;
}

/**
 * What each ignore comment of a draft covers, in order. `ignore` covers the block that it stands in or, on a line of
 * its own, the next one; `disable` all up to the `enable` of the same code or the end; `ignore-file` all. An
 * `enable` covers what it ends: nothing, where nothing was disabled. `length` is that of the draft.
 */
export function scopeIgnores(parts: readonly IgnorablePart[], length: number): ScopedIgnore[] {
  const scoping: Scoping = { found: [], open: new Map(), taken: new Set() };
  const next = nextOfEach(parts);
  for (const [index, part] of parts.entries()) {
    for (const comment of part.comments) {
      const block = comment.verb === 'ignore' ? blockFor(comment.span, part, next[index]) : undefined;
      addComment(scoping, moved(comment, part.chunk.start), block, length);
    }
  }
  for (const code of scoping.open.keys()) close(scoping, code, length);
  return scoping.found;
}

function addComment(scoping: Scoping, comment: IgnoreComment, block: Span | undefined, length: number): void {
  const { found, open } = scoping;
  const codes = codesOf(comment);
  const scopes: Scope[] = [];
  const span = comment.verb === 'ignore-file' ? { start: 0, end: length } : block;
  if (span) scopes.push({ span, codes: untaken(scoping, `${comment.verb} ${span.start}`, codes) });
  if (comment.verb === 'enable') {
    for (const code of codes) scopes.push(...close(scoping, code, comment.span.start));
  }
  if (comment.verb === 'disable') {
    for (const code of codes) if (!open.has(code)) open.set(code, found.length);
  }
  found.push({ comment, scopes });
}

/** The codes that no comment before is for, of the same kind and in the same place; they are taken then. */
function untaken({ taken }: Scoping, place: string, codes: ReadonlySet<Code>): ReadonlySet<Code> {
  const free = [...codes].filter((code) => !taken.has(`${place} ${code}`));
  for (const code of free) taken.add(`${place} ${code}`);
  return new Set(free);
}

/** Ends what a code is disabled for, if it is. */
function close({ found, open }: Scoping, code: Code, end: number): Scope[] {
  const at = open.get(code);
  const disabling = at === undefined ? undefined : found[at];
  if (!disabling) return [];
  open.delete(code);
  const scope = { span: { start: disabling.comment.span.end, end }, codes: new Set([code]) };
  disabling.scopes.push(scope);
  return [scope];
}

/** The codes of a comment that exist; all of them where it names none. */
function codesOf({ codes }: IgnoreComment): ReadonlySet<Code> {
  if (codes.length === 0) return new Set(CODES);
  const named = new Set(codes.map(({ text }) => text));
  return new Set(CODES.filter((code) => named.has(code)));
}

function moved(comment: IgnoreComment, offset: number): IgnoreComment {
  const at = <T extends { readonly span: Span }>(item: T): T => ({ ...item, span: shift(item.span, offset) });
  return { ...at(comment), written: at(comment.written), codes: comment.codes.map(at) };
}

/** The block that a comment stands in, else the next one; a table counts as one block, and so does a list item. */
function blockFor(comment: Span, own: IgnorablePart, next: IgnorablePart | undefined): Span | undefined {
  const { blocks } = own.prose;
  const around = blocks.find(({ source }) => source.start <= comment.start && comment.end <= source.end);
  const within = around?.source ?? followingBlock(blocks, comment.end);
  if (within) return shift(within, own.chunk.start);
  return next && spanOf(next.chunk);
}

function spanOf({ start, text }: Chunk): Span {
  return { start, end: start + text.length };
}

/** For each part the next one that has something to ignore in it. */
function nextOfEach(parts: readonly IgnorablePart[]): (IgnorablePart | undefined)[] {
  let next: IgnorablePart | undefined;
  return parts
    .toReversed()
    .map((part) => {
      const after = next;
      if (!isSetting(part)) next = part;
      return after;
    })
    .toReversed();
}

function followingBlock(blocks: readonly Block[], from: number): Span | undefined {
  const index = blocks.findIndex(({ source }) => source.start >= from);
  const first = blocks[index];
  if (first?.kind !== 'table-cell') return first?.source;
  const after = blocks.slice(index).findIndex(({ kind }) => kind !== 'table-cell');
  const last = after === -1 ? blocks.at(-1) : blocks[index + after - 1];
  return { start: first.source.start, end: last?.source.end ?? first.source.end };
}

/** Whether a part is nothing to ignore anything in: a comment, or the fence of a Pandoc div. */
function isSetting({ chunk, prose }: IgnorablePart): boolean {
  return prose.blocks.length === 0 && /^\s*(?:<!--|:::)/.test(chunk.text);
}
