import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tidyPath } from '../../server/src/core/sources/paths';
import { findDrafts } from '../../server/src/node/find-drafts';
import { clientDrafts } from '../../server/src/remote/find-drafts';
import { remoteOn } from '../support/editor-files';
import { folderOf } from './folder';

describe.each([
  ['by Node', () => findDrafts],
  ['by way of the editor', (folder: string) => clientDrafts(remoteOn(folder).client)],
])('%s', (_, finderIn) => {
  test('drafts are found wherever they lie, and nothing else is', async () => {
    const folder = folderOf({
      'a.md': '',
      'deep/er/b.QMD': '',
      'deep/c.Rmd': '',
      'd.markdown': '',
      'evidence/claims.yaml': '',
      'notes.txt': '',
      'node_modules/package/readme.md': '',
      '.git/hidden.md': '',
    });
    const found = await finderIn(folder)([folder, join(folder, 'deep')]);
    const names = found.map((path) => path.slice(tidyPath(folder).length + 1));
    expect(names.toSorted()).toEqual(['a.md', 'd.markdown', 'deep/c.Rmd', 'deep/er/b.QMD']);
  });

  test('a link that leads round in a circle is not followed, and a folder that is not there holds nothing', async () => {
    const folder = folderOf({ 'a.md': '' });
    symlinkSync(folder, join(folder, 'again'));
    expect(await finderIn(folder)([folder, join(folder, 'gone')])).toHaveLength(1);
  });
});
