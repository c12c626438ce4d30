// Readers of BibTeX, each as a function that takes a file's text and gives what it read.
import { createRequire } from 'node:module';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from '@retorquere/bibtex-parser';

const { bibtexParser } = createRequire(import.meta.url)('latex-utensils');

/** The readers by name. */
export function libraryPeers() {
  return [
    { name: '@citation-js', run: (text) => new Cite(text).data },
    { name: '@retorquere/bibtex-parser', run: (text) => parse(text).entries },
    { name: 'latex-utensils', run: (text) => bibtexParser.parse(text).content },
  ];
}
