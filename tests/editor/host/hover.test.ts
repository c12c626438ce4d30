import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { commands, type Hover, MarkdownString } from 'vscode';
import { withCursor } from '../../support/fixture';
import { type Folder, openDraft, until } from './editor';

/** What is pointed at in a draft of a folder, and what its card says. */
const CARDS: readonly [what: string, folder: Folder, draft: string, says: RegExp][] = [
  ['a trial’s name', 'bundled', 'Har|dy et al. found no benefit.', /Hardy[\s\S]*2012/],
  ['a citation', 'bundled', 'There was none [@har|dy2012].', /Hardy/],
  ['a statement', 'bundled', 'Ketamine rel|ieved cancer pain.', /Reads as: ketamine helps cancer pain/],
  ['a citation of a base of one’s own', 'believers', 'So it was [@lee|2001].', /Tea at night/],
];

async function cardsAt(marked: string, folder: Folder): Promise<string> {
  const { text, offset } = withCursor(`${marked}\n`);
  const { document } = await openDraft(text, folder);
  return until('a card', async () => {
    const position = document.positionAt(offset);
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const texts = hovers.flatMap(({ contents }) => contents);
    return texts
      .map((part) => (part instanceof MarkdownString ? part.value : JSON.stringify(part)))
      .join('\n');
  });
}

describe('hover', () => {
  for (const [what, folder, draft, says] of CARDS) {
    it(`shows a card on ${what}`, async () => assert.match(await cardsAt(draft, folder), says));
  }
});
