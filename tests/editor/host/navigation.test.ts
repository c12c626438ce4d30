import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import {
  type CodeLens,
  commands,
  type DocumentHighlight,
  type DocumentLink,
  type DocumentSymbol,
  type Location,
  type LocationLink,
  type SemanticTokens,
  type SymbolInformation,
  type TextDocument,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { withCursor } from '../../support/fixture';
import { openDraft, show, undone, until, uriIn, WITH_LIBRARY } from './editor';

const LIBRARY = uriIn('library', 'library.bib');

/** Asks the editor for something in a document until it has some of it. */
function given<T>(command: string, document: TextDocument, ...rest: readonly unknown[]): Promise<T[]> {
  return until(`${command} finds something`, async () => {
    const found = await commands.executeCommand<T[] | undefined>(command, document.uri, ...rest);
    return found && found.length > 0 ? found : undefined;
  });
}

/** Opens a draft that has the library of its folder, and gives it with the place of the cursor. */
async function draftWith(marked: string) {
  const { text, offset } = withCursor(`${WITH_LIBRARY}${marked}\n`);
  const { document } = await openDraft(text, 'library', offset);
  return { document, text, position: document.positionAt(offset) };
}

describe('navigation', () => {
  it('highlights every citation of the reference at the cursor', async () => {
    const { document, position } = await draftWith('So it was [@orr|2010], and so too [@orr2010].');
    const highlights = await given<DocumentHighlight>('vscode.executeDocumentHighlights', document, position);
    const words = highlights.map(({ range }) => document.getText(range));
    assert.equal(words.filter((word) => word.includes('orr2010')).length, 2, words.join());
  });

  it('makes links of identifiers', async () => {
    const { document } = await draftWith('See doi:10.1000/sleep.2010.1 and PMID: 22965960.|');
    const links = await until('there are two', async () => {
      const found = await given<DocumentLink>('vscode.executeLinkProvider', document);
      const targets = found.map(({ target }) => String(target)).filter((target) => /doi|pubmed/.test(target));
      return targets.length === 2 ? targets : undefined;
    });
    assert.match(links.join(' '), /https:\/\/doi\.org\/10\.1000\/sleep\.2010\.1/);
    assert.match(links.join(' '), /https:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/22965960/);
  });

  it('colours the names of trials that the base has', async () => {
    const { document } = await openDraft('As Hardy et al. found, not Nobody et al.\n');
    const data = await until('there are tokens', async () => {
      const tokens = await commands.executeCommand<SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      return tokens && tokens.data.length > 0 ? [...tokens.data] : undefined;
    });
    assert.deepEqual(data.slice(0, 2), [0, 3], 'It is the name.');
    assert.equal(data.length, 5, 'There is no other.');
  });

  it('leads from a citation to the line of the draft’s own list', async () => {
    const { document, position } = await draftWith('So it was [@orr|2010].');
    const [found] = await given<Location | LocationLink>(
      'vscode.executeDefinitionProvider',
      document,
      position,
    );
    assert.ok(found);
    const [uri, range] =
      'targetUri' in found ? [found.targetUri, found.targetRange] : [found.uri, found.range];
    assert.equal(String(uri), String(LIBRARY));
    const library = await workspace.openTextDocument(uri);
    assert.match(library.lineAt(range.start).text, /orr2010/);
  });

  it('tells in the list how often a reference is cited, and a click lists the places', async () => {
    const { document } = await draftWith('So it was [@quin2019|], and so too [@quin2019].');
    const { document: library } = await show(LIBRARY);
    const lens = await until('the lens of the reference tells both', async () => {
      const lenses = await given<CodeLens>('vscode.executeCodeLensProvider', library, 100);
      return lenses.find(({ range, command }) => {
        const isOfIt = library.lineAt(range.start).text.includes('quin2019');
        return isOfIt && command?.title === 'Cited 2 times in 1 file';
      });
    });
    assert.ok(lens.command);
    await commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
    await until('the places are listed', async () => {
      await commands.executeCommand('goToNextReference');
      return window.activeTextEditor?.document.uri.toString() === document.uri.toString();
    });
    await commands.executeCommand('closeReferenceSearch');
  });

  it('finds references among the symbols of the workspace', async () => {
    await draftWith('So it was [@orr2010].|');
    const symbol = await until('the reference is found', async () => {
      const symbols = await commands.executeCommand<SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'orr2010',
      );
      return symbols.find(({ location }) => String(location.uri) === String(LIBRARY));
    });
    assert.match(symbol.name, /orr2010|Orr/);
  });

  it('lists the statements of a draft among its symbols', async () => {
    const { document } = await openDraft('Ketamine relieved cancer pain.\n');
    await until('the statement is listed', async () => {
      const symbols = await given<DocumentSymbol>('vscode.executeDocumentSymbolProvider', document);
      return symbols.some(({ name }) => name.startsWith('ketamine helps cancer pain'));
    });
  });

  it('renames a key in its list and in every draft, in one step', async () => {
    const chapter = await workspace.openTextDocument(uriIn('library', 'chapter.md'));
    const library = await workspace.openTextDocument(LIBRARY);
    const { document, position, text } = await draftWith('Pike slept [@pi|ke2013].');
    const edit = await until('an edit is offered', () =>
      commands.executeCommand<WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        position,
        'pike2014',
      ),
    );
    const texts = () => [document, chapter, library].map((one) => one.getText());
    const before = texts();
    assert.ok(await workspace.applyEdit(edit));
    for (const after of texts()) assert.ok(after.includes('pike2014') && !after.includes('pike2013'), after);
    await show(document.uri);
    await undone(document, text);
    await until('all files are as they were', () => texts().join() === before.join());
  });
});
