import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { KEY_SYNTAX } from './key-syntax';

let parser: ((text: string) => Root) | undefined;

/**
 * The Markdown tree of `text`, with GFM, front matter and display math; offsets are UTF-16 offsets of it.
 * Throws on pathological nesting only (a stack overflow), which `whyTooCostly` refuses beforehand.
 */
export function parseMarkdown(text: string): Root {
  parser ??= createParser();
  return parser(text);
}

function createParser(): (text: string) => Root {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter)
    // One dollar is left to `leftOut`: two prices in a sentence are no formula.
    .use(remarkMath, { singleDollarTextMath: false })
    .use(withoutAutolinkLiterals)
    .use(withCitationKeys)
    .freeze();
  return (text) => processor.parse(text);
}

/**
 * Bare addresses stay text: the `@` of a citation key would be taken for one of an e-mail address, an
 * address would swallow the bracket behind it, and every letter is tried as the start of one.
 */
function withoutAutolinkLiterals(this: Processor): void {
  const data = this.data();
  const constructs = ['emailAutolink', 'protocolAutolink', 'wwwAutolink'];
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: constructs } }];
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map(withoutTransforms);
}

function withCitationKeys(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), KEY_SYNTAX];
}

function withoutTransforms<T extends object>(extension: T): T {
  return { ...extension, transforms: [] };
}
