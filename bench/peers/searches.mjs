// Searches by a few typed letters, each built over lines of text once and asked many times.
import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';

/** The searches by name: `build` takes the lines and gives a function from a query to the number of hits. */
export function searchPeers() {
  return [
    { name: 'fuse.js', build: overFuse },
    { name: 'minisearch', build: overMiniSearch },
    { name: 'uFuzzy', build: overUFuzzy },
    { name: 'fuzzysort', build: overFuzzysort },
  ];
}

function overFuse(lines) {
  const fuse = new Fuse(lines, { ignoreLocation: true });
  return (query) => fuse.search(query, { limit: 50 }).length;
}

function overMiniSearch(lines) {
  const search = new MiniSearch({ fields: ['line'], searchOptions: { prefix: true, fuzzy: 0.2 } });
  search.addAll(lines.map((line, id) => ({ id, line })));
  return (query) => search.search(query).length;
}

function overUFuzzy(lines) {
  const fuzzy = new uFuzzy();
  return (query) => fuzzy.search(lines, query)[0]?.length ?? 0;
}

function overFuzzysort(lines) {
  const prepared = lines.map((line) => fuzzysort.prepare(line));
  return (query) => fuzzysort.go(query, prepared, { limit: 50 }).length;
}
