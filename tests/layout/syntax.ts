import { parseAst } from 'vitest/node';

/** A node of the syntax tree: only what every node has is relied on. */
type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/** One import of a module, in whatever form it is written. */
export interface Import {
  readonly from: string;
  /** Nothing is left of it when types are taken away. */
  readonly typeOnly: boolean;
  /** It is imported when the code comes to it, not with the module. */
  readonly later: boolean;
}

/** Every import of a TypeScript module: import, export from, import(), require() and import types. */
export function importsOf(code: string): Import[] {
  return nodesOf(code).flatMap((node) => {
    const from = specifier(node);
    return from === undefined ? [] : [{ from, typeOnly: isTypeOnly(node), later: isLater(node) }];
  });
}

/** The words a module's code is made of: names, texts and patterns, comments left out. */
export function wordsOf(code: string): string[] {
  return nodesOf(code).flatMap((node) => {
    if (node.type === 'Identifier') return [String(node['name'])];
    if (node.type === 'Literal') return [String(node['raw'])];
    if (node.type === 'TemplateElement') return [JSON.stringify(node['value'])];
    return [];
  });
}

/** The regular expressions that are written in a module. */
export function patternsOf(code: string): RegExp[] {
  return nodesOf(code).flatMap((node) => {
    const value = node.type === 'Literal' ? node['value'] : undefined;
    return value instanceof RegExp ? [value] : [];
  });
}

function nodesOf(code: string): Node[] {
  const found: Node[] = [];
  const waiting: unknown[] = [parseAst(code, { lang: 'ts' })];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (isNode(value)) found.push(value);
    waiting.push(...Object.values(value).filter((child) => typeof child === 'object' && child !== null));
  }
  return found;
}

function isNode(value: object): value is Node {
  return 'type' in value && typeof value.type === 'string';
}

function isLater({ type }: Node): boolean {
  return type === 'ImportExpression' || type === 'CallExpression';
}

function specifier(node: Node): string | undefined {
  if (node.type === 'CallExpression') {
    const isRequire = /^(require|require\.resolve)$/.test(calleeOf(node['callee']));
    return isRequire && Array.isArray(node['arguments']) ? literal(node['arguments'][0]) : undefined;
  }
  const imports =
    /^(Import(Declaration|Expression)|Export(All|Named)Declaration|TSImportType|TSExternalModuleReference)$/;
  return imports.test(node.type) ? literal(node['source'] ?? node['expression']) : undefined;
}

function calleeOf(callee: unknown): string {
  if (typeof callee !== 'object' || callee === null || !isNode(callee)) return '';
  if (callee.type === 'Identifier') return String(callee['name']);
  return callee.type === 'MemberExpression'
    ? `${calleeOf(callee['object'])}.${calleeOf(callee['property'])}`
    : '';
}

function literal(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !isNode(value)) return undefined;
  if (value.type === 'Literal' && typeof value['value'] === 'string') return value['value'];
  // What is computed can't be proven to keep a rule, so it must be seen to break one.
  return value.type === 'Literal' ? undefined : '(computed)';
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType') return true;
  return node['importKind'] === 'type' || node['exportKind'] === 'type';
}
