import { posix } from 'node:path';
import type { Import } from './syntax';

/** Who may import what. A file belongs to the first wing whose folder it is in. */
interface Wing {
  readonly folder: RegExp;
  /** Project files it may import. */
  readonly files: RegExp;
  /** Project files of which it may import types. */
  readonly types?: RegExp;
  readonly packages: RegExp;
}

// Libraries that compute and do nothing else: no files, no network, no clock, no editor.
const PURE =
  /^(citeproc|d3-scale|d3-shape|fastest-levenshtein|mdast|remark-frontmatter|remark-gfm|remark-math|remark-parse|saxes|unified|valibot|yaml)$/;

/** What the server adds to the protocol: types alone. */
const PROTOCOL = /^server\/src\/protocol(-evidence|-map|-preview|-references)?$/;

const WINGS: readonly Wing[] = [
  { folder: /^server\/src\/core\//, files: /^server\/src\/core\//, packages: PURE },
  {
    folder: /^server\/src\/lsp\//,
    files: /^server\/src\/(lsp|core)\//,
    types: PROTOCOL,
    packages: /^vscode-languageserver(-textdocument|-protocol)?(\/.*)?$/,
  },
  // Bytes to text by what every host has, which the types of the core leave out.
  { folder: /^server\/src\/bytes\//, files: /^server\/src\/(bytes|core)\//, packages: /^$/ },
  { folder: /^server\/src\/node\//, files: /^server\/src\/(node|bytes|core)\//, packages: /^node:/ },
  {
    // The command that runs the language server starts its entry point.
    folder: /^server\/src\/cli\//,
    files: /^server\/src\/((cli|node|core)\/|main$)/,
    packages: /^(node:.*|fastest-levenshtein|vscode-languageserver-textdocument)$/,
  },
  {
    folder: /^server\/src\/protocol(-evidence|-map|-preview|-references)?\.ts$/,
    files: /^$/,
    types: PROTOCOL,
    packages: /^$/,
  },
  {
    folder: /^server\/src\/[^/]*$/,
    files: /^server\/src\//,
    packages: /^(node:.*|vscode-languageserver(\/node)?)$/,
  },
  {
    folder: /^client\/src\//,
    files: /^client\/src\//,
    types: PROTOCOL,
    packages: /^(node:.*|markdown-it|vscode|vscode-languageclient(\/node)?)$/,
  },
];

/** The imports of a file that the rules of the layout forbid, one sentence each. */
export function forbidden(file: string, imports: readonly Import[]): string[] {
  const wing = WINGS.find(({ folder }) => folder.test(file));
  if (!wing) return [`${file} is in no known wing`];
  return imports
    .filter((found) => !allowed(wing, file, found))
    .map(({ from, typeOnly }) => `${file} imports ${typeOnly ? 'types of ' : ''}${from}`);
}

function allowed(wing: Wing, file: string, { from, typeOnly }: Import): boolean {
  if (!from.startsWith('.')) return wing.packages.test(from);
  const target = posix.join(posix.dirname(file), from).replace(/\.ts$/, '');
  return wing.files.test(target) || (typeOnly && wing.types?.test(target) === true);
}
