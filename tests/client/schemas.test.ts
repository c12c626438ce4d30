import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Manifest } from '../../server/src/core/evidence/schema/manifest';

interface Contribution {
  readonly fileMatch: readonly string[];
  readonly url: string;
}

const { contributes }: { contributes: Record<'jsonValidation' | 'yamlValidation', readonly Contribution[]> } =
  JSON.parse(readFileSync('package.json', 'utf8'));

/** The schema that the editor uses for a file, by the plain stars that such patterns have. */
function schemaFor(path: string, contributions: readonly Contribution[]): string | undefined {
  const found = contributions.filter(({ fileMatch }) =>
    fileMatch.some((pattern) => {
      const source = pattern.replaceAll(/[.?+^$()[\]{}|\\]/g, '\\$&').replaceAll(/\*+/g, '.*');
      return new RegExp(`^${source}$`).test(path);
    }),
  );
  expect(found.length).toBeLessThan(2);
  return found[0]?.url.replace(/^.*\/(.*)\.schema\.json$/, '$1');
}

const KINDS = Object.keys(Manifest.entries.files.pipe[0].entries);

describe('JSON Schemas for the files of a base', () => {
  test.each([...contributes.yamlValidation, ...contributes.jsonValidation])('$url is there', ({ url }) => {
    expect(existsSync(url)).toBe(true);
  });

  test.each(KINDS)('%s, in one file or several', (kind) => {
    const { yamlValidation, jsonValidation } = contributes;
    for (const path of [`evidence/${kind}.yaml`, `evidence/${kind}/more.yml`]) {
      expect(schemaFor(`/project/${path}`, yamlValidation)).toBe(kind);
      expect(schemaFor(`/project/other-${path}`, yamlValidation)).toBeUndefined();
    }
    // Reference managers write CSL JSON as a bare list, which the schema of a references file does not describe.
    const expected = kind === 'references' ? undefined : kind;
    expect(schemaFor(`/project/evidence/${kind}.json`, jsonValidation)).toBe(expected);
  });

  test('the manifest, wherever it is', () => {
    expect(schemaFor('/project/tea-review/evidence.yaml', contributes.yamlValidation)).toBe('manifest');
    expect(schemaFor('/project/trials.yaml', contributes.yamlValidation)).toBeUndefined();
  });
});
