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
const PROTOCOL = /^server\/src\/protocol(-evidence|-files|-map|-preview|-references)?$/;

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
  // How programs are loaded, before anything of them is.
  { folder: /^server\/src\/program\//, files: /^server\/src\/(program|node)\//, packages: /^node:/ },
  {
    // Files that the client reads, as it names them: by their URIs.
    folder: /^server\/src\/remote\//,
    files: /^server\/src\/((remote|bytes|core)\/|lsp\/file-uri$)/,
    types: PROTOCOL,
    packages: /^$/,
  },
  {
    // The entry point of the server in a browser's worker.
    folder: /^server\/src\/web\//,
    files: /^server\/src\/((web|remote|lsp)\/|load-remote-evidence$)/,
    packages: /^vscode-languageserver\/browser$/,
  },
  {
    // The command that runs the language server starts its entry point.
    folder: /^server\/src\/cli\//,
    files: /^server\/src\/((cli|node|core)\/|main$)/,
    packages: /^(node:.*|fastest-levenshtein|vscode-languageserver-textdocument)$/,
  },
  {
    folder: /^server\/src\/protocol(-evidence|-files|-map|-preview|-references)?\.ts$/,
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
    // The entry points of the extension, one for each kind of host.
    folder: /^client\/src\/(node|web)\//,
    files: /^client\/src\//,
    types: PROTOCOL,
    packages: /^(vscode|vscode-languageclient\/(node|browser))$/,
  },
  {
    // What runs in any host, with Node or without.
    folder: /^client\/src\//,
    files: /^client\/src\/(?!node\/|web\/)/,
    types: PROTOCOL,
    packages: /^(markdown-it|vscode|vscode-languageclient)$/,
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
