// Makers of reference lists, each as a function that takes CSL items and gives the list as text.
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import CSL from 'citeproc';

/** The makers by name. */
export function bibliographyPeers() {
  return [
    { name: '@citation-js', run: withCitationJs },
    { name: 'citeproc-js', run: citeprocJs() },
  ];
}

function withCitationJs(items) {
  return new Cite(items).format('bibliography', { format: 'text', template: 'vancouver', lang: 'en-US' });
}

/** The engine as its manual has it: one for the draft, told of all that is cited whenever that changes. */
function citeprocJs() {
  const known = new Map();
  const sys = {
    retrieveLocale: () => readFileSync('data/styles/locales-en-US.xml', 'utf8'),
    retrieveItem: (id) => known.get(id),
  };
  const engine = new CSL.Engine(sys, readFileSync('data/styles/vancouver.csl', 'utf8'));
  engine.setOutputFormat('text');
  return (items) => {
    for (const item of items) known.set(item.id, item);
    engine.updateItems(items.map(({ id }) => id));
    return engine.makeBibliography();
  };
}
