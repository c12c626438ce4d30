import { describe, it } from 'mocha';
import { commands, type Hover, MarkdownString } from 'vscode';
import { withCursor } from '../../support/fixture';
import { type Folder, openDraft, until, WITH_LIBRARY } from './editor';

const NUMBERED =
  '\n\n## References\n\n1. Hardy J. Ketamine in cancer pain. 2012. doi:10.1200/JCO.2011.41.2361';

/** What is pointed at in a draft of a folder, and what its card says. */
const CARDS: readonly [what: string, folder: Folder, draft: string, says: RegExp][] = [
  ['a trial’s name', 'bundled', 'Har|dy et al. found no benefit.', /Hardy[\s\S]*2012/],
  ['a citation', 'bundled', 'There was none [@har|dy2012].', /Hardy/],
  ['a number of the draft’s list', 'bundled', `There was none [|1].${NUMBERED}`, /Hardy J[\s\S]*2012/],
  ['a statement', 'bundled', 'Ketamine rel|ieved cancer pain.', /Reads as: ketamine helps cancer pain/],
  [
    'a citation of a draft’s own list',
    'library',
    `${WITH_LIBRARY}So it was [@orr|2010].`,
    /Water at any time/,
  ],
  ['a citation of a base of one’s own', 'believers', 'So it was [@lee|2001].', /Tea at night/],
];

/** Waits for a card that says something: what stands at a place may be told before the whole draft is read. */
async function untilCard(marked: string, folder: Folder, says: RegExp): Promise<void> {
  const { text, offset } = withCursor(`${marked}\n`);
  const { document } = await openDraft(text, folder);
  await until(`a card that says ${String(says)}`, async () => {
    const position = document.positionAt(offset);
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const texts = hovers.flatMap(({ contents }) => contents);
    const cards = texts.map((part) => (part instanceof MarkdownString ? part.value : JSON.stringify(part)));
    return says.test(cards.join('\n'));
  });
}

describe('hover', () => {
  for (const [what, folder, draft, says] of CARDS) {
    it(`shows a card on ${what}`, () => untilCard(draft, folder, says));
  }
});
