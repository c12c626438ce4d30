/** A citation style that references can be formatted by. */
export interface CitationStyle {
  /** Its title, as the style itself has it. */
  readonly title: string;
  /** The text of the CSL style (version 1.0), known to be sound as far as `readStyle` looks. */
  readonly csl: string;
  /** Whether it numbers the entries of a bibliography. */
  readonly numbered: boolean;
  /** Whether it writes a dash or the like for authors that are those of the entry before. */
  readonly substitutesAuthors: boolean;
}

/** The styles that come with the product, by the names people use, and their files. */
export const STYLE_FILES = {
  vancouver: 'vancouver.csl',
  ama: 'american-medical-association.csl',
  apa: 'apa.csl',
} as const;
export type StyleName = keyof typeof STYLE_FILES;

/** The names of the styles that come with the product, the one to use without a name first. */
export const STYLE_NAMES: readonly StyleName[] = ['vancouver', 'ama', 'apa'];
export const DEFAULT_STYLE: StyleName = 'vancouver';

/**
 * The bundled style meant by its name, or by its address at the Zotero style repository, as drafts for Pandoc have it;
 * `undefined` for anything else, which is a path.
 */
export function styleName(written: string): StyleName | undefined {
  const id = /^https?:\/\/(?:www\.)?zotero\.org\/styles\/([a-z\d-]+)$/.exec(written.trim())?.[1];
  return id === undefined ? STYLE_NAMES.find((name) => name === written.trim()) : bundledAs(id);
}

/** The bundled style that has this id in the CSL project. */
export function bundledAs(id: string): StyleName | undefined {
  return STYLE_NAMES.find((name) => STYLE_FILES[name] === `${id}.csl`);
}
