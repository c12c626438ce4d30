import { Uri, type Webview, window, workspace } from 'vscode';
import type { DrawnMap } from '../../../../server/src/protocol-map';
import { saveFile } from '../../save-file';
import { tellError } from '../../tell';
import { mapMessage, type RenderMessage } from './messages';
import { pngBytes } from './png';

type Map = Exclude<DrawnMap, { refused: string }>;

/** Asks where to save the map, and saves it as a picture. */
export async function saveMap(webview: Webview, map: Map, format: 'svg' | 'png'): Promise<void> {
  const bytes = format === 'svg' ? new TextEncoder().encode(map.picture) : await rendered(webview, map);
  if (!bytes) {
    await tellError('The map could not be made a PNG file: save it as SVG instead.');
    return;
  }
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const name = `evidence-map-${map.intervention}.${format}`;
  const target = await window.showSaveDialog({
    title: 'Save the Evidence Map',
    filters: { [format.toUpperCase()]: [format] },
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
  });
  const failed = target && (await saveFile(target, bytes));
  if (failed !== undefined) await tellError(`The map could not be saved: ${failed}.`);
}

/** The picture as the page draws it: the extension's own host has nothing to draw with. */
async function rendered(webview: Webview, { picture }: Map): Promise<Uint8Array | undefined> {
  return new Promise((resolve) => {
    const answer = webview.onDidReceiveMessage((value: unknown) => {
      const message = mapMessage(value);
      if (message?.type !== 'png') return;
      answer.dispose();
      resolve(pngBytes(message.data));
    });
    const request: RenderMessage = { type: 'render', picture };
    void webview.postMessage(request);
  });
}
