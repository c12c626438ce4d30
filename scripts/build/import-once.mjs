// Has libraries in CommonJS made into a module once for all that import them. esbuild copies all that such a library exports
// for each file that imports it: of the protocol's library, that is 500 names for each of 40 files, at every start.
import { resolve } from 'node:path';

const ONCE = 'once';

/** The plugin, for the libraries whose names `filter` matches. */
export function importOnce(filter) {
  return {
    name: 'import-once',
    setup({ onResolve, onLoad }) {
      onResolve({ filter }, ({ path, kind, importer, namespace }) => {
        const isOurs = namespace !== ONCE && !importer.includes('/node_modules/');
        return isOurs && kind === 'import-statement' ? { path, namespace: ONCE } : undefined;
      });
      onLoad({ filter: /./, namespace: ONCE }, ({ path }) => ({
        contents: `export * from ${JSON.stringify(path)};`,
        resolveDir: resolve(),
      }));
    },
  };
}
