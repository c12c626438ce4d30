// Takes pictures in a real editor, light and dark:
// node scripts/editor/screenshots.mjs draft|views|contrast|walkthrough|docs [FOLDER]
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { withPage } from './browser.mjs';
import { installEditor } from './install.mjs';
import { begin, SCENES } from './scenes.mjs';
import { serveEditor } from './serve.mjs';
import { smallPng } from './small-png.mjs';
import { VIEW_SCENES } from './view-scenes.mjs';
import { BARE, beginWalkthrough, OWN_BASE, STEPS } from './walkthrough-scenes.mjs';

const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern' };
const CONTRAST = {
  'contrast-light': 'Default High Contrast Light',
  'contrast-dark': 'Default High Contrast',
};

/** Sizes in pixels: what can still be read in a column of text. */
const EXAMPLE = {
  example: 'ketamine-review',
  size: { width: 960, height: 640 },
  begin,
  scenes: SCENES,
  themes: THEMES,
  open: ['draft.md'],
  more: {},
};
const VIEWS = { ...EXAMPLE, size: { width: 1100, height: 720 }, scenes: VIEW_SCENES };
const WALKTHROUGH = {
  size: { width: 800, height: 520 },
  themes: THEMES,
  begin: beginWalkthrough,
  open: [],
  more: BARE,
};
const settings = {
  'workbench.startupEditor': 'none',
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.wordWrap': 'on',
  // The lines of the example fit.
  'editor.fontSize': 13,
  'editor.lineNumbersMinChars': 4,
  'breadcrumbs.enabled': false,
  'workbench.layoutControl.enabled': false,
  // Nothing is caught half faded in.
  'workbench.reduceMotion': 'on',
};
/** Items of the status bar that only an editor in a browser has. */
const OF_BROWSERS =
  '[id="status.workbench.keyboardLayout"], [id="status.forwardedPorts"] { display: none !important; }';

const ALBUMS = {
  draft: [EXAMPLE],
  views: [VIEWS],
  contrast: [{ ...VIEWS, themes: CONTRAST }],
  docs: [EXAMPLE, VIEWS],
  walkthrough: [
    { ...WALKTHROUGH, example: 'ketamine-review', scenes: STEPS },
    // Any base of one's own will do.
    { ...WALKTHROUGH, example: 'traffic-calming', scenes: OWN_BASE },
  ],
};
const PLACES = { walkthrough: 'media/walkthrough', docs: 'docs/images' };
const [album = 'draft', place = PLACES[album] ?? 'out/screenshots'] = process.argv.slice(2);
const folder = path.resolve(place);
if (!Object.hasOwn(ALBUMS, album)) {
  console.error(`There are no pictures called "${album}": name one of ${Object.keys(ALBUMS).join(', ')}.`);
  process.exit(1);
}

await mkdir(folder, { recursive: true });
// The pages show some of the scenes only.
const wanted = album === 'docs' ? new Set(await readdir(folder)) : undefined;
const home = await installEditor();
for (const each of ALBUMS[album]) {
  for (const [name, theme] of Object.entries(each.themes)) await shoot(each, name, theme);
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
      await page.addStyleTag({ content: OF_BROWSERS });
      await beginAlbum(page);
      for (const scene of scenes) {
        await scene.show(page, workspace);
        const picture = await page.screenshot({ animations: 'disabled' });
        const file = `${scene.name}-${name}.png`;
        if (wanted?.has(file) !== false) await writeFile(path.join(folder, file), smallPng(picture));
        await page.keyboard.press('Escape');
      }
    });
  } finally {
    await editor.stop();
    await rm(temporary, { recursive: true, force: true });
  }
}
