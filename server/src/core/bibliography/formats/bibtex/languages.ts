/** BCP 47 tags of the languages that babel and BibLaTeX name (manual of BibLaTeX 3.20, table 2). */
const TAGS: ReadonlyMap<string, string> = new Map([
  ['english', 'en'],
  ['american', 'en-US'],
  ['usenglish', 'en-US'],
  ['british', 'en-GB'],
  ['ukenglish', 'en-GB'],
  ['brazil', 'pt-BR'],
  ['brazilian', 'pt-BR'],
  ['catalan', 'ca'],
  ['chinese', 'zh'],
  ['czech', 'cs'],
  ['danish', 'da'],
  ['dutch', 'nl'],
  ['finnish', 'fi'],
  ['french', 'fr'],
  ['german', 'de'],
  ['ngerman', 'de'],
  ['austrian', 'de-AT'],
  ['greek', 'el'],
  ['hungarian', 'hu'],
  ['italian', 'it'],
  ['japanese', 'ja'],
  ['korean', 'ko'],
  ['latin', 'la'],
  ['norsk', 'nb'],
  ['norwegian', 'nb'],
  ['nynorsk', 'nn'],
  ['polish', 'pl'],
  ['portuguese', 'pt'],
  ['russian', 'ru'],
  ['spanish', 'es'],
  ['swedish', 'sv'],
  ['turkish', 'tr'],
]);

/** The tag of a language by its name in BibLaTeX; what has none stands for itself. */
export function languageTag(name: string): string {
  return TAGS.get(name.toLowerCase().replace(/^lang(?=[a-z])/, '')) ?? name;
}
