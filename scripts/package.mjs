// Packs the built extension for VS Code: node scripts/package.mjs [FILE]
import { readFile } from 'node:fs/promises';
import { packExtension } from './package/pack.mjs';

const { name, version } = JSON.parse(await readFile('package.json', 'utf8'));
const file = process.argv[2] ?? `${name}-${version}.vsix`;
const size = await packExtension(file);
console.log(`${file}: ${Math.round(size / 1024)} KB. To install it: code --install-extension ${file}`);
