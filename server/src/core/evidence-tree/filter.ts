import { fold, foldedWords } from '../fold';
import type { TreeNode } from './node';

/**
 * The lines of a tree in which all words that are looked for stand, be it with those above them, and the lines above
 * and below those. Without words, all of it.
 */
export function filterTree(nodes: readonly TreeNode[], wanted: string): readonly TreeNode[] {
  const words = foldedWords(wanted);
  return words.length === 0 ? nodes : filtered(nodes, words);
}

function filtered(nodes: readonly TreeNode[], words: readonly string[]): TreeNode[] {
  return nodes.flatMap((node) => {
    const text = fold(isHeading(node) ? node.label : `${node.label} ${node.description} ${node.tooltip}`);
    const missing = words.filter((word) => !text.includes(word));
    if (missing.length === 0) return [node];
    const children = filtered(node.children, missing);
    return children.length > 0 ? [{ ...node, children }] : [];
  });
}

/** A heading counts the lines below it, in words that are not about each of them. */
function isHeading({ kind }: TreeNode): boolean {
  return kind === 'condition' || kind === 'left-out';
}
