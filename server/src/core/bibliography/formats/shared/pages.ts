import { oneSpace } from './spaces';

/** Pages as CSL has them: ranges with a plain hyphen. */
export function pageRange(written: string): string {
  return oneSpace(written).replace(/ ?(?:[–—‒−]|-{1,3}) ?/g, '-');
}

/** The same with the end of a range in full: 304-311 for 304-11. Other text is left as it is. */
export function fullPageRange(written: string): string {
  const pages = pageRange(written);
  const [, prefix = '', first = '', last = ''] = /^(\D{0,3})(\d{1,9})-(\d{1,9})$/.exec(pages) ?? [];
  if (last === '' || last.length >= first.length) return pages;
  return `${prefix}${first}-${prefix}${first.slice(0, first.length - last.length)}${last}`;
}
