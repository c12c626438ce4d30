import { latexToText } from '../latex/to-text';
import { put } from '../shared/draft';
import { pageRange } from '../shared/pages';
import { type Conversion, putFirst, textOf } from './context';
import { IN_SERIES, WITH_ISSUES } from './types';

/** Volume, issue, number and pages. */
export function putLocators(conversion: Conversion): void {
  putNumber(conversion);
  const pages = (latex: string) => pageRange(latexToText(latex));
  putFirst(conversion, 'page', ['pages', 'eid'], ({ value }) => pages(value));
  const { fields, draft } = conversion;
  const [volume, part] = [fields.get('volume'), fields.get('part')];
  const numbers = [textOf(conversion, 'volume'), textOf(conversion, 'part')].filter(Boolean);
  const field = volume ?? part;
  if (field) put(draft, 'volume', numbers.join('.'), field);
}

/** A `number` is that of an issue, of a volume in a series, or of the work itself, by the type of entry. */
function putNumber(conversion: Conversion): void {
  const { type, fields, draft } = conversion;
  const [number, issue] = [textOf(conversion, 'number'), textOf(conversion, 'issue')];
  const field = fields.get('number') ?? fields.get('issue');
  if (!field) return;
  if (WITH_ISSUES.has(type)) put(draft, 'issue', [number, issue].filter(Boolean).join(', '), field);
  else {
    put(draft, IN_SERIES.has(type) ? 'collection-number' : 'number', number, field);
    put(draft, 'issue', issue, field);
  }
}
