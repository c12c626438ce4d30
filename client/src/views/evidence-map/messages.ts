/** A record of the base, as a mark of the map names it. */
export interface MapRecord {
  readonly kind: 'claim' | 'trial';
  readonly id: string;
}

/** What the page of the map asks of the extension. */
export type MapMessage =
  | { readonly type: 'open'; readonly record: MapRecord }
  | { readonly type: 'choose'; readonly intervention: string }
  | { readonly type: 'save'; readonly format: 'svg' | 'png' }
  /** The picture that it was sent, as a PNG file in Base64. */
  | { readonly type: 'png'; readonly data: string };

/** What the extension sends to the page: a picture to make a PNG file of. */
export interface RenderMessage {
  readonly type: 'render';
  readonly picture: string;
}

/** Longer names are none that a base has, and longer data no picture that a page has drawn. */
const LONGEST_NAME = 500;
const LONGEST_DATA = 50_000_000;

/** The message, if it is one that the page may send: whatever runs in a page is not trusted. Anything else is nothing. */
export function mapMessage(value: unknown): MapMessage | undefined {
  switch (field(value, 'type')) {
    case 'open':
      return openMessage(field(value, 'record'));
    case 'choose': {
      const intervention = name(field(value, 'intervention'));
      return intervention === undefined ? undefined : { type: 'choose', intervention };
    }
    case 'save': {
      const format = field(value, 'format');
      return format === 'svg' || format === 'png' ? { type: 'save', format } : undefined;
    }
    case 'png': {
      const data = field(value, 'data');
      return typeof data === 'string' && data.length <= LONGEST_DATA ? { type: 'png', data } : undefined;
    }
    default:
      return undefined;
  }
}

function openMessage(record: unknown): MapMessage | undefined {
  const kind = field(record, 'kind');
  const id = name(field(record, 'id'));
  if ((kind !== 'claim' && kind !== 'trial') || id === undefined) return undefined;
  return { type: 'open', record: { kind, id } };
}

function name(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= LONGEST_NAME ? value : undefined;
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
