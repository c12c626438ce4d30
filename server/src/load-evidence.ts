import type { FormatReference } from './core/bibliography/format-plain';
import type { FormatterOf } from './core/bibliography/styles/formatters';
import type { EvidenceWorld } from './lsp/evidence/world';

/**
 * Loads what evidence is read with on this machine, and what reads drafts against it. Nothing of it is needed before
 * the first document, so all of it is imported here.
 */
export async function loadEvidence(): Promise<EvidenceWorld> {
  const [{ diskFiles }, { bundledBases }, { watchFolders }, { findDrafts }, createEngine] = await Promise.all(
    [
      import('./node/disk-files'),
      import('./node/bundled-base'),
      import('./node/watch-folders'),
      import('./node/find-drafts'),
      loadEngine(),
    ],
  );
  return {
    disk: diskFiles,
    bundled: bundledBases(),
    watch: watchFolders,
    findDrafts,
    formatterOf: lazyFormatters(),
    createEngine,
  };
}

async function loadEngine(): Promise<EvidenceWorld['createEngine']> {
  const [analysing, { analyseAround }, { hoverAt }, { completeAt }, { completionCard }, searching, format] =
    await Promise.all([
      import('./core/analyse'),
      import('./core/draft/analyse-around'),
      import('./core/hover/hover'),
      import('./core/completion/complete'),
      import('./core/completion/completion-card'),
      import('./core/completion/search-index-of'),
      loadFormat(),
    ]);
  // What one engine has read of a draft serves the next one as far as the base is the same.
  const analyse = analysing.createStepAnalyser();
  return (base, uriOf) => ({
    base,
    uriOf,
    format,
    analyse: (text, earlier) => analyse(text, base, earlier),
    analyseAround: (text, offset) => analyseAround(text, offset, base),
    hoverAt: (analysis, offset) => hoverAt(analysis, base, offset, format),
    prepareCompletion: () => searching.searchIndexInSteps(base),
    completeAt: (analysis, offset) => completeAt(analysis.text, offset, base, analysis),
    completionCard: (key) => completionCard(key, base, format),
  });
}

/** Formatters of lists; few drafts need any of what makes them. */
function lazyFormatters(): FormatterOf {
  let formatters: Promise<FormatterOf> | undefined;
  const load = async (): Promise<FormatterOf> => {
    const [{ createFormatters }, { readBundledStyles }] = await Promise.all([
      import('./core/bibliography/styles/formatters'),
      import('./node/bundled-styles'),
    ]);
    return createFormatters(readBundledStyles);
  };
  return async (chosen) => (await (formatters ??= load()))(chosen);
}

/** References on cards are in Vancouver style, as medical journals print them. */
async function loadFormat(): Promise<FormatReference> {
  const [{ createFormatter, LOCALE_FILE }, { STYLE_FILES }, { readBundledStyles }] = await Promise.all([
    import('./core/bibliography/format'),
    import('./core/bibliography/styles/style'),
    import('./node/bundled-styles'),
  ]);
  const files = await readBundledStyles([STYLE_FILES.vancouver, LOCALE_FILE]);
  return createFormatter('vancouver', (file) => files.get(file));
}
