import { put } from '../shared/draft';
import { type Conversion, textOf } from './context';
import { ENTRY_TYPES, WITHIN_BOOKS } from './types';

/** Titles of the work, of what it is part of, and of a volume, each made of a title, subtitle and addition. */
export function putTitles(conversion: Conversion): void {
  const { type, fields } = conversion;
  const isPart = WITHIN_BOOKS.has(type);
  if (type === 'periodical') {
    putTitle(conversion, 'title', 'issue');
    putTitle(conversion, fields.has('issuetitle') ? 'container-title' : 'title', '');
  } else if (fields.has('maintitle') && !isPart) {
    putTitle(conversion, 'title', 'main');
    putTitle(conversion, 'volume-title', '');
  } else putTitle(conversion, 'title', '');
  if (isPart) {
    putTitle(conversion, 'container-title', 'main');
    putTitle(conversion, fields.has('maintitle') ? 'volume-title' : 'container-title', 'book');
  }
  putTitle(conversion, 'container-title', 'journal');
  // Some programs name the book so in whatever type they have; a book, however, is not part of another.
  if (ENTRY_TYPES.get(type) !== 'book') putTitle(conversion, 'container-title', 'book');
}

function putTitle(conversion: Conversion, cslField: string, prefix: string): void {
  const field = conversion.fields.get(`${prefix}title`);
  if (!field) return;
  const [title, subtitle, addition] = ['title', 'subtitle', 'titleaddon'].map((part) =>
    textOf(conversion, `${prefix}${part}`, 'rich'),
  );
  put(
    conversion.draft,
    cslField,
    joined(joined(title ?? '', ': ', subtitle ?? ''), '. ', addition ?? ''),
    field,
  );
}

function joined(first: string, by: string, second: string): string {
  if (first === '' || second === '') return first + second;
  return /[?!.:,;]$/.test(first) ? `${first} ${second}` : `${first}${by}${second}`;
}
