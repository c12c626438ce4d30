import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MANIFEST } from '../../server/src/core/sources/base-place';
import { readSettings, SETTINGS } from '../../server/src/lsp/settings';

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly icon: string;
  readonly main: string;
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category: string;
    }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when: string }[]>>;
    readonly viewsContainers: {
      readonly activitybar: readonly { readonly id: string; readonly icon: string }[];
    };
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly configuration: readonly {
      readonly title: string;
      readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    }[];
    readonly grammars: readonly { readonly path: string; readonly scopeName: string }[];
  };
}

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const source = (path: string): string => readFileSync(`client/src/${path}`, 'utf8');

const settings: Manifest['contributes']['configuration'][number]['properties'] = Object.assign(
  {},
  ...manifest.contributes.configuration.map(({ properties }) => properties),
);

/** What the editor and its client honour without the server. */
const OF_CLIENT = ['evidenceLens.decorations', 'evidenceLens.trace.server'];

/** When the palette shows commands that need no server, or more than one. */
const SHOWN_OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  // A base is begun, and kept, where no draft may be open, so that these start the server.
  'evidenceLens.newBase': [],
  'evidenceLens.validateBase': [],
  'evidenceLens.openExample': [],
  'evidenceLens.showFinding': [],
  'evidenceLens.fixFinding': [],
  'evidenceLens.showEvidenceMap': [],
  'evidenceLens.clearEvidenceFilter': ['evidenceLens.active && evidenceLens.evidenceFiltered'],
  // It is about a line of the evidence view.
  'evidenceLens.citeRecord': ['false'],
};

describe('the manifest', () => {
  test('the extension is activated by the languages that the server judges and by bases, and by nothing else', () => {
    expect(manifest.activationEvents).toEqual([
      ...SETTINGS.languages.schema.default.map((language) => `onLanguage:${language}`),
      `workspaceContains:**/${MANIFEST}`,
    ]);
  });

  test('the client sends the documents of the languages that the server judges', () => {
    const listed = /LANGUAGES[^=]*= \[([^\]]*)\]/.exec(source('languages.ts'))?.[1];
    expect(listed?.replaceAll(/['\s]/g, '').split(',')).toEqual(SETTINGS.languages.schema.default);
  });

  test.each(manifest.contributes.commands)(
    '$category: $title is there, where the server runs',
    ({ command }) => {
      const file = command
        .replace('evidenceLens.', '')
        .replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      expect(source(`commands/${file}.ts`)).toContain(`'${command}'`);
      const inPalette = manifest.contributes.menus['commandPalette'] ?? [];
      const shown = inPalette.filter((entry) => entry.command === command).map(({ when }) => when);
      expect(shown).toEqual(SHOWN_OTHERWISE[command] ?? ['evidenceLens.active']);
    },
  );

  test('the settings are those that the server honours, and those of the client', () => {
    const ofServer = Object.keys(SETTINGS).map((name) => `evidenceLens.${name}`);
    expect(Object.keys(settings).toSorted()).toEqual([...ofServer, ...OF_CLIENT].toSorted());
  });

  test.each(Object.entries(SETTINGS))('%s is as the server reads it, for each folder', (name, { schema }) => {
    expect(settings[`evidenceLens.${name}`]).toMatchObject({ ...schema, scope: 'resource' });
  });

  test('what is not set is as the manifest says', () => {
    const standard = Object.entries(SETTINGS).map(([name, { schema }]) => [name, schema.default]);
    expect(readSettings({})).toEqual(Object.fromEntries(standard));
  });

  test.each(Object.entries(settings))('%s is described', (_, { markdownDescription, type }) => {
    expect(markdownDescription).toMatch(/^[A-Z].*\.$/);
    expect(type).toBeTypeOf('string');
  });

  test('the page for authors lists them all', () => {
    const rows = readFileSync('docs/editor.md', 'utf8').match(/^\| `evidenceLens\.[^`]+`/gm) ?? [];
    expect(rows.map((row) => row.slice(3, -1))).toEqual(Object.keys(settings));
  });

  test('settings are in groups with a title of their own', () => {
    const titles = manifest.contributes.configuration.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).toContain('What is reported');
  });

  test('titles are clear and no two alike, and menus name commands that there are', () => {
    const { commands, menus } = manifest.contributes;
    expect(new Set(commands.map(({ title }) => title)).size).toBe(commands.length);
    for (const { title, category } of commands) {
      expect(category).toBe('Evidence Lens');
      expect(title).toMatch(/^[A-Z][A-Za-z ]+(?:\.\.\.)?$/);
    }
    const known = new Set(commands.map(({ command }) => command));
    const named = Object.values(menus).flatMap((entries) => entries.map(({ command }) => command));
    expect(named.filter((command) => !known.has(command))).toEqual([]);
  });

  test('views have an icon, and a container that there is', () => {
    const { views, viewsContainers } = manifest.contributes;
    const containers = viewsContainers.activitybar;
    expect(Object.keys(views)).toEqual(containers.map(({ id }) => id));
    for (const { icon } of [...containers, ...Object.values(views).flat()]) {
      expect(readFileSync(icon, 'utf8')).toContain('currentColor');
    }
    expect(source('views/evidence-view.ts')).toContain(`'${views['evidenceLens']?.[0]?.id}'`);
  });

  test('files that it names are there', () => {
    for (const { path, scopeName } of manifest.contributes.grammars) {
      expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ scopeName });
    }
    expect(readFileSync(manifest.icon).subarray(1, 4).toString()).toBe('PNG');
  });
});
