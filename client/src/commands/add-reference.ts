import { commands, type Disposable, env, Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { AddedReference } from '../../../server/src/protocol-references';
import { draftNeeded } from '../draft-needed';
import { type Fetched, fetchReference, publicationIdIn } from '../fetch-reference';
import { withoutIcons } from '../plain-text';
import type { ServerProcess } from '../server-process';
import { tellError, tellInformation } from '../tell';
import { withProgress } from '../with-progress';

const ADD_REFERENCE = 'evidenceLens.addReference';

/** Evidence Lens: Add Reference... Adds what was copied, or what a DOI or PubMed number stands for, to the reference list. */
export function registerAddReference(server: Pick<ServerProcess, 'addReference'>): Disposable {
  return commands.registerCommand(ADD_REFERENCE, async () => {
    const draft = await draftNeeded();
    const written = draft && (await ask());
    if (!draft || !written) return;
    const found = await withProgress('Fetching the reference', (signal) => recordOf(written, signal));
    if (!found) return;
    if ('refused' in found) {
      await tellError(found.refused);
      return;
    }
    const textDocument = { uri: draft.uri.toString() };
    const added = await withProgress('Adding the reference', () =>
      server.addReference({ textDocument, text: found.text }),
    );
    if (!added) return;
    if ('refused' in added) await tellError(added.refused);
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
    prompt: 'A DOI or PubMed number, or the reference itself as BibTeX or CSL JSON.',
  });
}

async function recordOf(written: string, cancelled: AbortSignal): Promise<Fetched> {
  const id = publicationIdIn(written);
  if (!id) return { text: written };
  if (!workspace.isTrusted) {
    return {
      refused: 'Nothing is fetched in a workspace that is not trusted: paste the reference itself instead.',
    };
  }
  return fetchReference(id, fetch, cancelled);
}

async function apply(added: Exclude<AddedReference, { refused: string }>): Promise<void> {
  const { range, newText, keys, name, notes } = added;
  const document = await workspace.openTextDocument(Uri.parse(added.uri));
  if (added.version !== undefined && document.version !== added.version) {
    await tellInformation(`${name} changed meanwhile, so nothing was added: try again.`);
    return;
  }
  const edit = new WorkspaceEdit();
  const { start, end } = range;
  edit.replace(document.uri, new Range(start.line, start.character, end.line, end.character), newText);
  if (!(await workspace.applyEdit(edit))) {
    await tellError(`${name} could not be changed.`);
    return;
  }
  const cited = keys.map((key) => `@${key}`).join(', ');
  const said = [`Added to ${name}, which is not saved yet: cite it as ${cited}.`, ...notes].join(' ');
  if ((await tellInformation(said, 'Show')) === 'Show') await window.showTextDocument(document);
}
