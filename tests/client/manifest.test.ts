import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MANIFEST } from '../../server/src/core/sources/base-place';
import { SETTINGS } from '../../server/src/lsp/settings';

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
    readonly menus: {
      readonly commandPalette: readonly { readonly command: string; readonly when: string }[];
    };
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
    readonly grammars: readonly { readonly path: string; readonly scopeName: string }[];
  };
}

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const source = (path: string): string => readFileSync(`client/src/${path}`, 'utf8');

describe('the manifest', () => {
  test('the extension is activated by the languages that the server judges and by bases, and by nothing else', () => {
    expect(manifest.activationEvents).toEqual([
      ...SETTINGS.languages.map((language) => `onLanguage:${language}`),
      `workspaceContains:**/${MANIFEST}`,
    ]);
  });

  test('the client sends the documents of the languages that the server judges', () => {
    const listed = /LANGUAGES[^=]*= \[([^\]]*)\]/.exec(source('languages.ts'))?.[1];
    expect(listed?.replaceAll(/['\s]/g, '').split(',')).toEqual(SETTINGS.languages);
  });

  test.each(manifest.contributes.commands)(
    '$category: $title is there, where the server runs',
    ({ command }) => {
      const file = command
        .replace('evidenceLens.', '')
        .replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      expect(source(`commands/${file}.ts`)).toContain(`'${command}'`);
      const shown = manifest.contributes.menus.commandPalette.filter((entry) => entry.command === command);
      // A base is begun, and kept, where no draft may be open, so that these start the server.
      const always = ['evidenceLens.newBase', 'evidenceLens.validateBase'].includes(command);
      const wanted = always ? [] : [{ command, when: 'evidenceLens.active' }];
      expect(shown).toEqual(wanted);
    },
  );

  test('the settings are one by one what the documents say', () => {
    expect(Object.keys(manifest.contributes.configuration.properties)).toEqual([
      'evidenceLens.base',
      'evidenceLens.codeLens',
      'evidenceLens.inlayHints',
      'evidenceLens.citationStyle',
      'evidenceLens.updateBibliographyOnSave',
      'evidenceLens.trace.server',
    ]);
  });

  test('files that it names are there', () => {
    for (const { path, scopeName } of manifest.contributes.grammars) {
      expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ scopeName });
    }
    expect(readFileSync(manifest.icon).subarray(1, 4).toString()).toBe('PNG');
  });
});
