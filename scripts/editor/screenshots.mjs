// Takes pictures in a real editor, light and dark: of the example draft, node scripts/editor/screenshots.mjs [FOLDER], and
// those of the walkthrough, node scripts/editor/screenshots.mjs --walkthrough
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { withPage } from './browser.mjs';
import { installEditor } from './install.mjs';
import { begin, SCENES } from './scenes.mjs';
import { serveEditor } from './serve.mjs';
import { BARE, beginWalkthrough, OWN_BASE, STEPS } from './walkthrough-scenes.mjs';

/** Sizes in pixels: what can still be read in a column of text. */
const EXAMPLE = {
  example: 'ketamine-review',
  size: { width: 960, height: 640 },
  begin,
  scenes: SCENES,
  open: ['draft.md'],
  more: {},
};
const WALKTHROUGH = { size: { width: 640, height: 560 }, begin: beginWalkthrough, open: [], more: BARE };
const settings = {
  'workbench.startupEditor': 'none',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  // Nothing is caught half faded in.
  'workbench.reduceMotion': 'on',
};
const isWalkthrough = process.argv[2] === '--walkthrough';
const folder = path.resolve(isWalkthrough ? 'media/walkthrough' : (process.argv[2] ?? 'out/screenshots'));
const albums = isWalkthrough
  ? [
      { ...WALKTHROUGH, example: 'ketamine-review', scenes: STEPS },
      // Any base of one's own will do.
      { ...WALKTHROUGH, example: 'traffic-calming', scenes: OWN_BASE },
    ]
  : [EXAMPLE];

await mkdir(folder, { recursive: true });
const home = await installEditor();
for (const album of albums) {
  await shoot(album, 'light', 'Default Light Modern');
  await shoot(album, 'dark', 'Default Dark Modern');
}
console.log(`The pictures are in ${folder}.`);

async function shoot({ example, size, begin: beginAlbum, scenes, open, more }, name, theme) {
  // A copy, because the editor saves what is typed.
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'evidence-lens-draft-'));
  const workspace = path.join(temporary, example);
  await cp(path.join('examples', example), workspace, { recursive: true });
  const editor = await serveEditor(home, {
    settings: { ...settings, ...more, 'workbench.colorTheme': theme },
  });
  try {
    const address = editor.address({ workspace, open: open.map((file) => path.join(workspace, file)) });
    await withPage(address, size, async (page) => {
      await beginAlbum(page);
      for (const scene of scenes) {
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
