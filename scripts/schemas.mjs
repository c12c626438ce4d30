// Writes the JSON Schemas of an evidence base's files, from the schemas that the product reads them with.
// With --check it writes nothing and fails if a committed one is not what it would write.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, 'data', 'schemas');

const FILES = [
  { name: 'manifest', from: 'manifest', schema: 'Manifest', title: 'Manifest of an evidence base' },
  { name: 'concepts', from: 'concept', schema: 'ConceptsFile', title: 'Concepts of an evidence base' },
  {
    name: 'references',
    from: 'reference',
    schema: 'ReferencesFile',
    title: 'References of an evidence base',
  },
  { name: 'annotations', from: 'reference', schema: 'AnnotationsFile', title: 'Annotations of references' },
  { name: 'trials', from: 'trial', schema: 'TrialsFile', title: 'Trials of an evidence base' },
  { name: 'claims', from: 'claim', schema: 'ClaimsFile', title: 'Claims of an evidence base' },
  { name: 'facts', from: 'fact', schema: 'FactsFile', title: 'Facts of an evidence base' },
];

async function productSchemas() {
  const outfile = join(root, 'out', 'schemas.cjs');
  const lines = FILES.map(
    ({ from, schema }) => `export { ${schema} } from './server/src/core/evidence/schema/${from}';`,
  );
  await build({
    stdin: { contents: lines.join('\n'), resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'warning',
  });
  return createRequire(import.meta.url)(outfile);
}

/** The name of a field as a heading: `followUp` is `Follow up`. */
function heading(name) {
  const words = name.replace(/([a-z])([A-Z])/g, (_, end, start) => `${end} ${start.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1).replaceAll('-', ' ');
}

function withTitles(schema) {
  if (Array.isArray(schema)) return schema.map(withTitles);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { properties, ...rest } = schema;
  const titled = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withTitles(value)]));
  if (!properties) return titled;
  const fields = Object.entries(properties).map(([name, field]) => [
    name,
    { title: heading(name), ...withTitles(field) },
  ]);
  return { ...titled, properties: Object.fromEntries(fields) };
}

const schemas = await productSchemas();
mkdirSync(folder, { recursive: true });
for (const { name, schema, title } of FILES) {
  // What JSON Schema cannot say, such as that text is trimmed, is of no use to an editor either.
  const { $schema, ...body } = toJsonSchema(schemas[schema], {
    target: 'draft-07',
    typeMode: 'input',
    errorMode: 'ignore',
  });
  const text = `${JSON.stringify({ $schema, title, ...withTitles(body) }, null, 2)}\n`;
  const file = join(folder, `${name}.schema.json`);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`data/schemas/${name}.schema.json is stale: run node scripts/schemas.mjs`);
    process.exitCode = 1;
  }
}
