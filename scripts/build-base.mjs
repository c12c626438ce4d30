// Compiles the bundled evidence base into one file that loads faster than its YAML.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Writes dist/base/ketamine.json, with the loader that the product itself reads bases with. */
export async function buildBase() {
  const outfile = `${root}out/build-base.cjs`;
  await build({
    stdin: {
      contents: "export { compileBase } from './server/src/node/compile-base';",
      resolveDir: root,
    },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    outfile,
    logLevel: 'warning',
  });
  const { compileBase } = createRequire(import.meta.url)(outfile);
  const compiled = await compileBase(`${root}data/ketamine`);
  for (const { file, line, character, message } of compiled.base.problems) {
    console.warn(`data/ketamine/${file}:${(line ?? 0) + 1}:${(character ?? 0) + 1} ${message}`);
  }
  mkdirSync(`${root}dist/base`, { recursive: true });
  writeFileSync(`${root}dist/base/ketamine.json`, JSON.stringify(compiled));
}
