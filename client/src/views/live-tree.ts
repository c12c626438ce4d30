import { commands, type Disposable, type Event, EventEmitter, type TextDocument } from 'vscode';
import type { EvidenceTree } from '../../../server/src/protocol-evidence';
import { debounced } from '../debounced';
import type { Drafts } from '../last-draft';
import { pictureOf } from '../picture';
import type { ServerProcess } from '../server-process';
import { whyEmpty } from './why-empty';

/** The evidence tree as the server last gave it, kept as bases and drafts are. */
export interface LiveTree extends Disposable {
  readonly tree: () => EvidenceTree;
  /** The words that every line shown holds. */
  readonly filter: () => string;
  readonly setFilter: (words: string) => void;
  /** Asks for it anew, if somebody sees it. */
  readonly update: () => void;
  /** Fires when it is another one. */
  readonly onChange: Event<undefined>;
}

/** How long changes of drafts and bases must have settled before the tree is made anew, in ms. */
const QUIET_MS = 200;

/** A tree that is asked for only while `isSeen`, for the draft that was worked on last. */
export function createLiveTree(
  server: ServerProcess,
  drafts: Pick<Drafts, 'shown' | 'onChange'>,
  isSeen: () => boolean,
): LiveTree {
  const changed = new EventEmitter<undefined>();
  let tree: EvidenceTree = { nodes: [] };
  let filter = '';
  let latest = 0;
  const update = async (): Promise<void> => {
    if (!isSeen()) return;
    latest += 1;
    const turn = latest;
    const shown = drafts.shown();
    const next = await server.evidenceTree({ filter, ...(shown && { uri: shown.uri.toString() }) });
    if (turn === latest && (next ?? tree).nodes.length === 0) await tellWhyEmpty(server, shown, filter);
    // A slow answer must not replace a later one, nor what could not be found out what is shown.
    if (turn !== latest || !next || JSON.stringify(next) === JSON.stringify(tree)) return;
    tree = next;
    changed.fire(undefined);
  };
  const again = debounced(QUIET_MS, () => void update());
  const parts = [again, server.onChange(again.soon), drafts.onChange(again.soon), changed];
  return {
    tree: () => tree,
    filter: () => filter,
    setFilter: (words) => {
      filter = words.trim();
      void update();
    },
    update: () => void update(),
    onChange: changed.event,
    dispose: () => {
      for (const each of parts) each.dispose();
    },
  };
}

/** Sets what the view's welcome depends on. */
async function tellWhyEmpty(
  server: ServerProcess,
  shown: TextDocument | undefined,
  filter: string,
): Promise<void> {
  const why = whyEmpty(await pictureOf(server, shown), filter);
  await commands.executeCommand('setContext', 'evidenceLens.noEvidence', why);
}
