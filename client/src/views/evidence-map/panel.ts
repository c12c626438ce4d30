import { commands, Disposable, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { DrawnMap } from '../../../../server/src/protocol-map';
import { SHOW_STATUS } from '../../commands/show-status';
import type { ServerProcess } from '../../server-process';
import { tellInformation } from '../../tell';
import { withProgress } from '../../with-progress';
import { mapHtml } from './html';
import { type MapMessage, type MapRecord, mapMessage } from './messages';
import { saveMap } from './save';

/** The command of the server that shows a record in its file. */
const OPEN_RECORD = 'evidenceLens.openRecord';

type Server = Pick<ServerProcess, 'evidenceMap' | 'onChange'>;

/** The one view of the map: of the base around the document that it was last asked for with, or of that without one. */
export class EvidenceMapPanel {
  readonly #server: Server;
  readonly #dist: Uri;
  #panel: WebviewPanel | undefined;
  #document: Uri | undefined;
  #intervention: string | undefined;
  #shown: Exclude<DrawnMap, { refused: string }> | undefined;

  constructor(server: Server, dist: Uri) {
    this.#server = server;
    this.#dist = dist;
  }

  /** Shows the map of the base around a document; without one, that of the base that is set. */
  async show(document: Uri | undefined): Promise<void> {
    this.#document = document;
    const map = await withProgress('Drawing the evidence map', () => this.#ask());
    if (!map) return;
    if ('refused' in map) {
      await tellRefused(map.refused);
      return;
    }
    this.#panel ??= this.#open();
    this.#draw(map);
    this.#panel.reveal(undefined, true);
  }

  #open(): WebviewPanel {
    const panel = window.createWebviewPanel('evidenceLens.evidenceMap', 'Evidence Map', ViewColumn.Beside, {
      enableScripts: true,
      localResourceRoots: [this.#dist],
    });
    const follows = Disposable.from(
      this.#server.onChange(() => void this.#refresh()),
      panel.onDidChangeViewState(() => void this.#refresh()),
      panel.webview.onDidReceiveMessage((message: unknown) => void this.#receive(mapMessage(message))),
    );
    panel.onDidDispose(() => {
      follows.dispose();
      this.#panel = undefined;
      this.#shown = undefined;
    });
    return panel;
  }

  async #ask(): Promise<DrawnMap> {
    const uri = await this.#openDocument();
    return this.#server.evidenceMap({
      ...(uri !== undefined && { textDocument: { uri } }),
      ...(this.#intervention !== undefined && { intervention: this.#intervention }),
    });
  }

  /** Draws the map anew where the base has changed. */
  async #refresh(): Promise<void> {
    if (!this.#panel?.visible) return;
    const map = await this.#ask();
    if (!('refused' in map) && map.body !== this.#shown?.body) this.#draw(map);
  }

  #draw(map: Exclude<DrawnMap, { refused: string }>): void {
    if (!this.#panel) return;
    const { webview } = this.#panel;
    const script = webview.asWebviewUri(Uri.joinPath(this.#dist, 'evidence-map.js')).toString();
    this.#shown = map;
    this.#panel.title = map.title;
    webview.html = mapHtml(map, nonce(), script);
  }

  async #receive(message: MapMessage | undefined): Promise<void> {
    switch (message?.type) {
      case 'open':
        return this.#openRecord(message.record);
      case 'choose':
        this.#intervention = message.intervention;
        return this.#refresh();
      case 'save':
        if (this.#panel && this.#shown) await saveMap(this.#panel.webview, this.#shown, message.format);
        return undefined;
      default:
        return undefined;
    }
  }

  async #openRecord({ kind, id }: MapRecord): Promise<void> {
    const uri = await this.#openDocument();
    await commands.executeCommand(OPEN_RECORD, { ...(uri !== undefined && { uri }), kind, id });
  }

  /** The document, opened again where it was closed: the server knows the base of open documents only. */
  async #openDocument(): Promise<string | undefined> {
    const document = this.#document && (await workspace.openTextDocument(this.#document));
    return document?.uri.toString();
  }
}

/** Whatever is in the way can be seen, and mended, from the status. */
async function tellRefused(refused: string): Promise<void> {
  const answer = await tellInformation(refused, 'Show Status');
  if (answer !== undefined) await commands.executeCommand(SHOW_STATUS);
}

/** What nobody guesses, in hexadecimal digits. */
function nonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
