import { frontMatterEnd } from '../text/front-matter';

/**
 * The part of a draft that `readFrontMatter` reads: equal parts say the same. Empty when the draft says nothing of
 * its evidence and style, so that most drafts need no reader of YAML.
 */
export function frontMatterBlock(text: string): string {
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  if (!text.startsWith('---', from)) return '';
  const block = text.slice(0, frontMatterEnd(text, from, true) ?? 0);
  return /\b(?:evidence|bibliography|csl|retractions)\b/.test(block) ? block : '';
}
