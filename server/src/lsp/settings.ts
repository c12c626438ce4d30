import type { JudgedLanguage } from '../protocol';

/** Everything about the server that could be set. Nothing is left to the user yet. */
export interface Settings {
  readonly languages: readonly JudgedLanguage[];
  /** How long an author must have stopped typing before a draft is judged anew, in ms. */
  readonly quietMs: number;
}

export const SETTINGS: Settings = {
  languages: ['markdown', 'quarto', 'rmd', 'rmarkdown'],
  quietMs: 120,
};
