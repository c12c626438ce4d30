import { Cache } from '../../../cache';
import type { Path } from '../../../evidence/path';
import { readYaml } from '../../../evidence/read-yaml';
import type { CslItem } from '../../../evidence/schema/reference';
import { checkRecord } from '../../../evidence/validation/check-record';
import type { Part } from '../../../evidence/yaml/place';
import { type Span, shift } from '../../../span';
import type { LocatedReference } from '../../reference-list';
import type { SourceText } from '../../source-text';
import { CSL_ITEM } from '../csl-items';
import { MOST_ITEMS } from '../shared/library';
import { type PlaceOf, placesIn } from '../shared/line-index';
import { dataOf } from './item-data';

/** UTF-16 units of a text whose items are kept once they are read: they take a few times as much memory. */
const SMALL = 4_000_000;

/** A text with items, and those of them that were asked for last. */
export class ItemList {
  readonly file: string;
  readonly placeOf: PlaceOf;
  readonly #text: SourceText;
  readonly #items: Cache<CslItem, number>;

  constructor(file: string, text: SourceText) {
    this.file = file;
    this.placeOf = placesIn(text);
    this.#text = text;
    this.#items = new Cache(text.length <= SMALL ? Infinity : MOST_ITEMS);
  }

  /** The item at a place, which was sound when it was read first, `item`. */
  itemAt(place: Span, key: string, item?: CslItem): CslItem {
    return this.#items.get(place.start, () => item ?? this.#read(place) ?? { id: key, type: 'document' });
  }

  #read({ start, end }: Span): CslItem | undefined {
    const reader = { file: this.file, text: this.#text, faults: [], diagnosed: 0 };
    const data = dataOf({ start, end, depth: 0, closed: true }, reader);
    return data === undefined ? undefined : checkRecord(CSL_ITEM, data).value;
  }

  /** The place of something in the item at a place. */
  spanAt(place: Span, path: Path, part?: Part): Span {
    if (path.length === 0) return headOf(place);
    const item = this.#text.slice(place.start, place.end);
    return shift(readYaml(this.file, item).at(path, part).span, place.start);
  }
}

/** What stands for an item as a whole: its opening brace. */
export function headOf({ start }: Span): Span {
  return { start, end: start + 1 };
}

/** A reference whose item is read when it is asked for. A class for the memory's sake: a list has very many. */
export class ItemReference implements LocatedReference {
  readonly key: string;
  readonly otherKeys: readonly string[];
  readonly span: Span;
  readonly #list: ItemList;

  constructor(list: ItemList, span: Span, key: string, others: readonly string[], item?: CslItem) {
    this.key = key;
    this.otherKeys = others;
    this.span = span;
    this.#list = list;
    if (item) list.itemAt(span, key, item);
  }

  get file(): string {
    return this.#list.file;
  }

  get value(): CslItem {
    return this.#list.itemAt(this.span, this.key);
  }

  get at(): LocatedReference['at'] {
    return (path = [], part) => this.#list.placeOf(this.#list.spanAt(this.span, path, part));
  }
}
