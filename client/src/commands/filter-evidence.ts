import { commands, type Disposable, window } from 'vscode';

const FILTER_EVIDENCE = 'evidenceLens.filterEvidence';

/** Evidence Lens: Filter Evidence... Asks for words, and leaves in the evidence view only what holds them all. */
export function registerFilterEvidence(current: () => string, filter: (words: string) => void): Disposable {
  return commands.registerCommand(FILTER_EVIDENCE, async () => {
    await commands.executeCommand('evidenceLens.evidence.focus');
    const words = await window.showInputBox({
      title: 'Filter evidence',
      prompt:
        'A condition, treatment, outcome, author, verdict, or how the draft stands to it: never mentioned.',
      value: current(),
    });
    if (words !== undefined) filter(words);
  });
}
