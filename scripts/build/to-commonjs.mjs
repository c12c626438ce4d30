// Makes CommonJS modules of what esbuild split, as it can split only ES modules: these load faster, and V8 takes compiled
// code that was kept for them (server/src/program).
import { writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { build, transform } from 'esbuild';

/** What a part is wrapped in, as Node wraps its own (https://nodejs.org/api/modules.html#the-module-wrapper). */
const WRAPPER = ['(function(exports,require,module,__filename,__dirname){', '})'];

/** Writes the outputs of a build, `outputFiles` with source maps in them, as parts of programs. */
export async function writeCommonJs(outputFiles, { target, supported }) {
  await Promise.all(
    outputFiles.map(async ({ path: file, text, contents }) => {
      if (!file.endsWith('.cjs')) return writeFileSync(file, contents);
      const { code, map } = await transform(text, {
        format: 'cjs',
        platform: 'node',
        target,
        // What the bundler left as it was stays so. Parts that are imported later are loaded by the same loader.
        supported: { ...supported, 'dynamic-import': false },
        minifyWhitespace: true,
        minifySyntax: true,
        legalComments: 'inline',
        sourcemap: true,
        sourcefile: file,
      });
      const name = `${path.basename(file)}.map`;
      writeFileSync(
        file,
        `${WRAPPER[0]}${inAscii(code.trimEnd(), file)}\n${WRAPPER[1]}\n//# sourceMappingURL=${name}\n`,
      );
      writeFileSync(`${file}.map`, map);
    }),
  );
}

/**
 * Code with every other character written as `\u....`. esbuild does so but for regular expressions, in which it means the
 * same; what is all ASCII is read and kept in half the memory.
 */
function inAscii(code, file) {
  if (/\\[^\0-\x7f]/.test(code)) throw new Error(`${file} has a backslash before a letter beyond ASCII.`);
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Writes the programs that load them, each by the name of its first part. Modules of Node that the first part needs, and those
 * that `next` names for what is loaded later, are loaded before V8 is given flags, as Node has compiled code of them that V8
 * takes only without.
 */
export async function writeLoaders(entries, { outputs }, { outdir, target, next }) {
  await Promise.all(
    Object.entries(entries).map(([name, part]) =>
      build({
        stdin: {
          contents: `${requireAll([...modulesOfNode(`${outdir}/${part}`, outputs), ...(next[name] ?? [])])}
import { startProgram } from './server/src/program/start-program';
startProgram(__dirname, '${part}');`,
          resolveDir: path.resolve(),
          loader: 'ts',
        },
        bundle: true,
        platform: 'node',
        format: 'cjs',
        target,
        minifyWhitespace: true,
        minifySyntax: true,
        outfile: `${outdir}/${name}.cjs`,
      }),
    ),
  );
}

function requireAll(names) {
  return names.map((name) => `require('${name}');`).join('\n');
}

/** The modules of Node that an output loads at once, by itself or with others. */
function modulesOfNode(output, outputs) {
  const seen = new Set([output]);
  const names = new Set();
  for (const file of seen) {
    for (const { path: imported, kind, external } of outputs[file].imports) {
      if (kind === 'dynamic-import') continue;
      if (!external) seen.add(imported);
      else if (isBuiltin(imported)) names.add(imported);
    }
  }
  return [...names];
}
