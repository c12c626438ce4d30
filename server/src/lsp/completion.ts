import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  type TextEdit,
} from 'vscode-languageserver';
import type { NewEntry } from '../core/citations/write-numbers';
import type { CitationCompletions } from '../core/completion/citation-completion';
import type { IgnoreCompletions } from '../core/completion/complete-ignore';
import { STANCE_WORDS } from '../core/completion/stance-words';
import { field } from '../core/fields';
import { capitalised } from '../core/wording/words';
import type { ClientNeeds } from './client-needs';
import type { Draft } from './documents';
import { cardFormat } from './formatting';
import { positionOf, uriOf } from './params';
import { inTime } from './patience';
import { offsetAt, rangeOf } from './positions';
import { readingAround, type Session } from './session';
import { inSlices } from './slices';

const NOTHING: CompletionList = { isIncomplete: false, items: [] };
/** Nothing as yet: the editor is to ask again with the next letter. */
const NOT_YET: CompletionList = { isIncomplete: true, items: [] };

/** Behind a space, values are offered in a base's files; in a draft there is nothing to offer for it. */
const SPACE = ' ';
/** What brings up completion without being asked for. */
export const TRIGGERS: readonly string[] = ['@', '[', '`', SPACE];

/** Answers `textDocument/completion` and `completionItem/resolve`. */
export function registerCompletion(session: Session): void {
  const { connection, guard } = session;
  connection.onRequest(
    CompletionRequest.type,
    guard.request('textDocument/completion', NOTHING, (params) => complete(session, params)),
  );
  connection.onRequest(CompletionResolveRequest.type, (item, token) =>
    guard.request('completionItem/resolve', item, (asked: CompletionItem) => resolve(session, asked))(
      item,
      token,
    ),
  );
}

async function complete(session: Session, params: unknown): Promise<CompletionList> {
  const position = positionOf(params);
  const uri = uriOf(params);
  const isBehindSpace = field(field(params, 'context'), 'triggerCharacter') === SPACE;
  if (session.baseFiles.mayBeFile(uri)) {
    const { completionInFile } = await import('./base-files/completion');
    return completionInFile(session, uri, position, isBehindSpace);
  }
  const asked = session.documents.get(uri);
  if (!asked || !session.isJudged(asked)) return NOTHING;
  const reading = await readingAround(session, uri, ({ lines }) => offsetAt(lines, position));
  // There is no base yet, or the draft was overtaken by another version.
  if (!reading) return NOT_YET;
  const { engine, draft, analysis } = reading;
  const prepared = inSlices(
    engine.prepareCompletion(),
    session.clock,
    () => session.documents.get(uri) === draft,
  );
  await inTime(prepared, session.clock);
  if (session.documents.get(uri) !== draft || !engine.canComplete()) return NOT_YET;
  const offset = offsetAt(draft.lines, position);
  const found = engine.completeAt(analysis, offset);
  // A space within a key that is searched for by several words is part of what is typed.
  const isWanted = !isBehindSpace || (found !== undefined && found.span.start < offset);
  if (!isWanted) return NOTHING;
  if (found) return withEntries(found, draft, session, offset);
  const { completeIgnoreAt } = await import('../core/completion/complete-ignore');
  const words = completeIgnoreAt(analysis, offset);
  return words ? toWords(words, draft) : NOTHING;
}

/** The words of an ignore comment as the protocol lists them. */
function toWords({ span, items }: IgnoreCompletions, { lines }: Draft): CompletionList {
  const range = rangeOf(lines, span);
  return {
    isIncomplete: false,
    items: items.map((label, index) => ({
      label,
      kind: CompletionItemKind.Keyword,
      sortText: String(index).padStart(3, '0'),
      textEdit: { range, newText: label },
    })),
  };
}

/** Formatting many at each letter would be felt; whoever looks for one further down types on. */
const MOST_NEW = 10;

/**
 * The list of what was found, with the entries that are new to the draft's own list. An editor may not ask for these once
 * an item is chosen: what they change is behind the cursor. A number without its entry would cite nothing, so it is left out.
 */
async function withEntries(
  found: CitationCompletions,
  draft: Draft,
  session: Session,
  offset: number,
): Promise<CompletionList> {
  const added = found.items.flatMap(({ adds }) => adds ?? []).slice(0, MOST_NEW);
  if (added.length === 0) return toList(found, draft, session.needs, new Map());
  const { newEntries } = await import('./new-entries');
  const entries = await newEntries(session, draft, added, offset);
  if (!entries) return NOT_YET;
  const items = found.items.filter(({ adds }) => !adds || entries.has(adds));
  const isIncomplete = found.isIncomplete || items.length < found.items.length;
  return toList({ ...found, items, isIncomplete }, draft, session.needs, entries);
}

/**
 * References as the protocol lists them; their cards follow when an item is looked at. The title is in the card, and goes
 * with the item only where a client shows nothing else beside its label.
 */
function toList(
  { items, span, isIncomplete }: CitationCompletions,
  { uri, lines }: Draft,
  needs: ClientNeeds,
  entries: ReadonlyMap<NewEntry, TextEdit>,
): CompletionList {
  const range = rangeOf(lines, span);
  return {
    isIncomplete,
    items: items.map(({ key, insertText, stance, detail, adds, ...shown }) => ({
      ...shown,
      ...(needs.labelDetails ? {} : { detail }),
      labelDetails: { description: key, ...(stance && { detail: ` ${STANCE_WORDS[stance]}` }) },
      kind: CompletionItemKind.Reference,
      textEdit: { range, newText: insertText },
      ...(adds && { additionalTextEdits: [entries.get(adds)].flatMap((edit) => edit ?? []) }),
      data: { key, uri, ...(stance && { stance }) },
    })),
  };
}

async function resolve(session: Session, item: CompletionItem): Promise<CompletionItem> {
  const key = field(item.data, 'key');
  const uri = field(item.data, 'uri');
  if (typeof uri === 'string' && session.baseFiles.mayBeFile(uri)) {
    const { resolveInFile } = await import('./base-files/completion');
    return resolveInFile(session, uri, item);
  }
  const draft = typeof uri === 'string' ? session.documents.get(uri) : undefined;
  const evidence = draft && (await session.evidence.of(draft));
  const engine = evidence?.engine;
  if (!engine || typeof key !== 'string') return item;
  const card = engine.completionCard(key, await cardFormat(session, engine, evidence.style));
  if (card === undefined) return item;
  const stance = field(item.data, 'stance');
  const said =
    stance === 'supports' || stance === 'opposes'
      ? `${capitalised(STANCE_WORDS[stance])} statement.\n\n`
      : '';
  const documentation = { kind: session.needs.completionFormat, value: `${said}${card}` };
  return { ...item, documentation };
}
