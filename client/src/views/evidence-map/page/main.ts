import type { MapMessage } from '../messages';
import { showCards } from './card';
import { leadByKeys } from './keys';
import { toPng } from './to-png';

/** What the editor gives to the script of a view, once. */
declare function acquireVsCodeApi(): { postMessage: (message: MapMessage) => void };

const editor = acquireVsCodeApi();

/** The marks of the map and the names in its tables lead to records of the base. */
document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  const save = target?.closest<HTMLElement>('[data-save]')?.dataset['save'];
  if (save === 'svg' || save === 'png') editor.postMessage({ type: 'save', format: save });
  const link = target?.closest('[data-kind]');
  const kind = link?.getAttribute('data-kind');
  const id = link?.getAttribute('data-id');
  if ((kind !== 'claim' && kind !== 'trial') || !id) return;
  event.preventDefault();
  editor.postMessage({ type: 'open', record: { kind, id } });
});

document.querySelector('#intervention')?.addEventListener('change', (event) => {
  if (event.target instanceof HTMLSelectElement) {
    editor.postMessage({ type: 'choose', intervention: event.target.value });
  }
});

/** The extension sends a picture to be made a PNG file of: only a page can do that. */
window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (typeof data !== 'object' || data === null) return;
  const picture: unknown = Reflect.get(data, 'picture');
  if (Reflect.get(data, 'type') !== 'render' || typeof picture !== 'string') return;
  void toPng(picture).then((png) => editor.postMessage({ type: 'png', data: png }));
});

showCards();
leadByKeys();
