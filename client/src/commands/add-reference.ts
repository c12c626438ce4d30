import { commands, type Disposable, env, Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { AddedReference } from '../../../server/src/protocol-references';
import { type Fetched, fetchReference, publicationIdIn } from '../fetch-reference';
import { activeDraft } from '../languages';
import { withoutIcons, withoutLinks } from '../plain-text';
import type { ServerProcess } from '../server-process';

const ADD_REFERENCE = 'evidenceLens.addReference';

/** Evidence Lens: Add Reference... Adds what was copied, or what a DOI or PubMed number stands for, to the reference list. */
export function registerAddReference(server: Pick<ServerProcess, 'addReference'>): Disposable {
  return commands.registerCommand(ADD_REFERENCE, async () => {
    const draft = activeDraft();
    const written = draft && (await ask());
    if (!draft || !written) return;
    const found = await recordOf(written);
    if ('refused' in found) {
      await window.showErrorMessage(withoutLinks(found.refused));
      return;
    }
    const textDocument = { uri: draft.uri.toString() };
    const added = await server.addReference({ textDocument, text: found.text });
    if ('refused' in added) await window.showErrorMessage(withoutLinks(added.refused));
    else await apply(added);
  });
}

const OTHER = 'Type a DOI or PubMed number...';
const LONGEST_SHOWN = 80;

/** What is in the clipboard, if the author wants that, or what is typed; nothing when the question was dismissed. */
async function ask(): Promise<string | undefined> {
  const copied = (await env.clipboard.readText()).trim();
  if (copied !== '') {
    const label = 'From the clipboard';
    const description = copied.slice(0, LONGEST_SHOWN).replace(/\s+/g, ' ');
    const items = [{ label, description: withoutIcons(description) }, { label: OTHER }];
    const chosen = await window.showQuickPick(items, { title: 'Add reference' });
    if (chosen?.label !== OTHER) return chosen && copied;
  }
  return window.showInputBox({
    title: 'Add reference',
    prompt: 'A DOI or PubMed number, or a reference as BibTeX or CSL JSON.',
  });
}

async function recordOf(written: string): Promise<Fetched> {
  const id = publicationIdIn(written);
  if (!id) return { text: written };
  if (!workspace.isTrusted) {
    return { refused: 'Nothing is fetched in a workspace that is not trusted: paste the reference instead.' };
  }
  return fetchReference(id, fetch);
}

async function apply(added: Exclude<AddedReference, { refused: string }>): Promise<void> {
  const { range, newText, keys, name, notes } = added;
  const document = await workspace.openTextDocument(Uri.parse(added.uri));
  if (added.version !== undefined && document.version !== added.version) {
    await window.showInformationMessage(
      `${withoutLinks(name)} changed meanwhile, so nothing was added: try again.`,
    );
    return;
  }
  const edit = new WorkspaceEdit();
  const { start, end } = range;
  edit.replace(document.uri, new Range(start.line, start.character, end.line, end.character), newText);
  if (!(await workspace.applyEdit(edit))) {
    await window.showErrorMessage(`${withoutLinks(name)} could not be changed.`);
    return;
  }
  const cited = keys.map((key) => `@${key}`).join(', ');
  const said = [`Added to ${name}, which is not saved yet: cite it as ${cited}.`, ...notes].join(' ');
  const told = withoutLinks(said);
  if ((await window.showInformationMessage(told, 'Show')) === 'Show') await window.showTextDocument(document);
}
