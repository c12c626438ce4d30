// Makers of reference lists, each as a function that takes CSL items and gives the list as text.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';

/** The makers by name. */
export function bibliographyPeers() {
  const format = (items) =>
    new Cite(items).format('bibliography', { format: 'text', template: 'vancouver', lang: 'en-US' });
  return [{ name: '@citation-js', run: format }];
}
