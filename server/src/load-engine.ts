import { createStepAnalyser } from './core/analyse';
import type { FormatReference } from './core/bibliography/format-plain';
import type { FormatterOf, ReadBundledStyles } from './core/bibliography/styles/formatters';
import { spellingsInSteps } from './core/checks/nearest-keys';
import { completeAt } from './core/completion/complete';
import { completionCard } from './core/completion/completion-card';
import { firstIndexInSteps, isSearchable, searchIndexInSteps } from './core/completion/search-index-of';
import { analyseAround } from './core/draft/analyse-around';
import type { EvidenceBase } from './core/evidence/base';
import { hoverAt } from './core/hover/hover';
import { lazily } from './core/lazy';
import type { Steps } from './core/steps';
import type { EvidenceWorld } from './lsp/evidence/world';

/**
 * Makes what reads drafts against a base. `readStyles` gives the citation styles that come with the product. All that it takes is
 * loaded with this file, which is therefore imported later.
 */
export function enginesOf(readStyles: ReadBundledStyles): EvidenceWorld['createEngine'] {
  const format = lazily(() => loadFormat(readStyles));
  // What one engine has read of a draft serves the next one as far as the base is the same.
  const analyse = createStepAnalyser();
  return (base, uriOf) => ({
    base,
    uriOf,
    format,
    analyse: (text, earlier) => analyse(text, base, earlier),
    analyseAround: (text, offset, earlier) => analyseAround(text, offset, base, earlier),
    hoverAt: (analysis, offset, chosen) => hoverAt(analysis, base, offset, chosen),
    prepareCompletion: () => firstIndexInSteps(base),
    indexAhead: () => indexAhead(base),
    canComplete: () => isSearchable(base),
    completeAt: (analysis, offset) => completeAt(analysis.text, offset, base, analysis),
    completionCard: (key, chosen) => completionCard(key, base, chosen),
  });
}

/**
 * Citations that nobody waits for: with them, what completes one is compiled before somebody does. They begin words, stand within
 * some, hold marks and slips.
 */
const TYPED = ['[@of-a', '[@2019', '[@pai', '[@mg/', '[@ketmaine', '[@smith 20'];

/** What completion searches, and what a key that is not known is compared with. */
function* indexAhead(base: EvidenceBase): Steps<void> {
  yield* searchIndexInSteps(base);
  yield* spellingsInSteps(base);
  for (const text of TYPED) {
    const analysis = analyseAround(text, text.length, base);
    yield;
    completeAt(text, text.length, base, analysis);
    yield;
  }
}

/** Formatters of lists; few drafts need any of what makes them. */
export function lazyFormatters(readStyles: ReadBundledStyles): FormatterOf {
  let formatters: Promise<FormatterOf> | undefined;
  const load = async (): Promise<FormatterOf> => {
    const { createFormatters } = await import('./core/bibliography/styles/formatters');
    return createFormatters(readStyles);
  };
  return async (chosen) => (await (formatters ??= load()))(chosen);
}

/** References on cards are in Vancouver style where no other is named, as medical journals print them. */
async function loadFormat(readStyles: ReadBundledStyles): Promise<FormatReference> {
  const [{ createFormatter, LOCALE_FILE }, { STYLE_FILES }] = await Promise.all([
    import('./core/bibliography/format'),
    import('./core/bibliography/styles/style'),
  ]);
  const files = await readStyles([STYLE_FILES.vancouver, LOCALE_FILE]);
  return createFormatter('vancouver', (file) => files.get(file));
}
