import { pathToFileURL } from 'node:url';
import type { FormatReference } from './core/bibliography/format-plain';
import type { Engine } from './lsp/engine';

/**
 * Loads the bundled evidence base and what reads drafts against it. Nothing of it is needed before the first
 * document, so all of it is imported here. Rejects, with a sentence for the user, when there is no base.
 */
export async function loadEngine(): Promise<Engine> {
  const { loadBundledBase } = await import('./node/bundled-base');
  const opened = await loadBundledBase();
  if ('unreadable' in opened) throw new Error(opened.unreadable);
  const { base, folder } = opened;
  const [{ createStepAnalyser }, { hoverAt }, { completeAt }, { completionCard }, format] = await Promise.all(
    [
      import('./core/analyse'),
      import('./core/hover/hover'),
      import('./core/completion/complete'),
      import('./core/completion/completion-card'),
      loadFormat(),
    ],
  );
  const analyse = createStepAnalyser();
  return {
    base,
    folderUri: pathToFileURL(folder).href,
    analyse: (text) => analyse(text, base),
    hoverAt: (analysis, offset) => hoverAt(analysis, base, offset, format),
    completeAt: (analysis, offset) => completeAt(analysis.text, offset, base, analysis),
    completionCard: (key) => completionCard(key, base, format),
  };
}

/** References on cards are in Vancouver style, as medical journals print them. */
async function loadFormat(): Promise<FormatReference> {
  const [{ createFormatter, LOCALE_FILE, STYLE_FILES }, { readBundledStyles }] = await Promise.all([
    import('./core/bibliography/format'),
    import('./node/bundled-styles'),
  ]);
  const files = await readBundledStyles([STYLE_FILES.vancouver, LOCALE_FILE]);
  return createFormatter('vancouver', (file) => files.get(file));
}
