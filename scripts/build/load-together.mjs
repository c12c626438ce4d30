// Has what is always loaded together put into one file. esbuild makes a file of its own for each set of programs and
// later imports that share a module, which is hundreds of files of some lines: opening each takes longer than its code.
import { relative, resolve } from 'node:path';
import { build } from 'esbuild';

const LATER = 'later';
const GROUP = 'group';
/** Where modules may be loaded before anybody asks for them: what they do then is to define themselves. */
const PURE = /^server\/src\/(?:core|node)\//;
/** The same of the server alone: other programs do without the protocol, which is loaded with these. */
const OF_SERVER = /^server\/src\/lsp\//;

/**
 * The plugin. What `start` imports, and all that the modules `next` import that are loaded next, are each loaded as a
 * whole by every later import that needs a part of it. Paths are relative to the root of the project.
 */
export async function loadTogether(options, { start, next }) {
  const { metafile } = await build({ ...options, write: false, metafile: true, sourcemap: false });
  const reached = reaching(metafile.inputs);
  const withStart = [...reached([start])];
  const first = new Set(withStart.filter((file) => PURE.test(file)));
  const second = new Set([...reached(next)].filter((file) => PURE.test(file) && !first.has(file)));
  const server = new Set(withStart.filter((file) => OF_SERVER.test(file)));
  const groups = { first, second, server };
  return {
    name: 'load-together',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ path, kind, importer, resolveDir }) => {
        if (kind !== 'dynamic-import' || !importer.includes('/server/src/')) return undefined;
        // From the root: parts are named by their content, which must not tell of the folder that the project is in.
        return { path: relative('', resolve(resolveDir, `${path}.ts`)), namespace: LATER };
      });
      onResolve({ filter: /^group:/ }, ({ path }) => ({ path, namespace: GROUP }));
      onLoad({ filter: /./, namespace: LATER }, ({ path }) => {
        const needed = reached([path]);
        const names = Object.keys(groups).filter((name) =>
          [...groups[name]].some((file) => needed.has(file)),
        );
        const contents = [
          ...names.map((name) => `import 'group:${name}';`),
          `export * from ${JSON.stringify(`./${path}`)};`,
        ];
        return { contents: contents.join('\n'), loader: 'ts', resolveDir: resolve() };
      });
      onLoad({ filter: /./, namespace: GROUP }, ({ path }) => {
        const files = [...groups[path.slice('group:'.length)]];
        return {
          contents: files.map((file) => `import './${file}';`).join('\n'),
          loader: 'ts',
          resolveDir: resolve(),
        };
      });
    },
  };
}

/** All modules that are loaded with some, themselves among them. */
function reaching(inputs) {
  return (entries) => {
    const found = new Set();
    const waiting = [...entries];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (found.has(file)) continue;
      found.add(file);
      for (const { path, kind } of inputs[file]?.imports ?? [])
        if (kind !== 'dynamic-import') waiting.push(path);
    }
    return found;
  };
}
