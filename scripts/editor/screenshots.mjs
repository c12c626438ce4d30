// Takes pictures of the example draft in a real editor, light and dark: node scripts/editor/screenshots.mjs [FOLDER]
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { withPage } from './browser.mjs';
import { installEditor } from './install.mjs';
import { begin, SCENES } from './scenes.mjs';
import { serveEditor } from './serve.mjs';

const folder = path.resolve(process.argv[2] ?? 'out/screenshots');
/** In pixels: what can still be read in a column of text. */
const SIZE = { width: 960, height: 640 };
const settings = {
  'workbench.startupEditor': 'none',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  // Nothing is caught half faded in.
  'workbench.reduceMotion': 'on',
};

await mkdir(folder, { recursive: true });
const home = await installEditor();
await shoot('light', 'Default Light Modern');
await shoot('dark', 'Default Dark Modern');
console.log(`The pictures are in ${folder}.`);

async function shoot(name, theme) {
  // A copy, because the editor saves what is typed.
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'evidence-lens-draft-'));
  const workspace = path.join(temporary, 'ketamine-review');
  await cp('examples/ketamine-review', workspace, { recursive: true });
  const editor = await serveEditor(home, { settings: { ...settings, 'workbench.colorTheme': theme } });
  const open = [path.join(workspace, 'draft.md')];
  try {
    const address = editor.address({ workspace, open });
    await withPage(address, SIZE, async (page) => {
      await begin(page);
      for (const scene of SCENES) {
        await scene.show(page, workspace);
        await page.screenshot({
          path: path.join(folder, `${scene.name}-${name}.png`),
          animations: 'disabled',
        });
        await page.keyboard.press('Escape');
      }
    });
  } finally {
    await editor.stop();
    await rm(temporary, { recursive: true, force: true });
  }
}
