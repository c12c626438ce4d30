import { all, element, type Markup, text } from './markup';

/** A drawing of a size in pixels, not yet in an element of its own. */
export interface Figure {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly content: Markup;
}

/** The figure as an SVG element, which may stand in a page or in another at `x` and `y`. */
export function figureElement(figure: Figure, x?: number, y?: number): Markup {
  const { width, height, content } = figure;
  const box = { x, y, width, height, viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}` };
  return element('svg', { ...box, role: 'group', 'aria-label': figure.label }, content);
}

/** Text at a point; `style` is a class, `anchor` where along the text the point is. */
export function label(
  plain: string,
  at: { readonly x: number; readonly y: number; readonly anchor?: 'middle' | 'end'; readonly turn?: number },
  style?: string,
): Markup {
  const transform = at.turn === undefined ? undefined : `rotate(${at.turn} ${at.x} ${at.y})`;
  const attributes = { x: at.x, y: at.y, 'text-anchor': at.anchor, transform, class: style };
  return element('text', attributes, text(plain));
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, style: string): Markup {
  return element('line', { x1, y1, x2, y2, class: style });
}

/** The room that a text takes in pixels at the size of labels, nearly: what is drawn without a screen cannot measure. */
export function textWidth(plain: string): number {
  return plain.length * 6.2;
}

/** A record that a mark leads to. */
interface Target {
  readonly kind: 'claim' | 'trial';
  readonly id: string;
}

/** The name by which a page links to what it says of a record. */
export function anchorOf({ kind, id }: Target): string {
  return `${kind}-${id}`;
}

/** What can be pointed at: it says `lines` on hovering and to a screen reader, and in a page leads to its record. */
export function mark(
  target: Target,
  lines: readonly string[],
  linked: boolean,
  ...content: readonly Markup[]
): Markup {
  const drawn = all([element('title', {}, text(lines.join('\n'))), ...content]);
  const spoken = { class: 'mark', 'aria-label': lines.join('. ') };
  if (!linked) return element('g', { ...spoken, role: 'img' }, drawn);
  const href = `#${anchorOf(target)}`;
  return element('a', { ...spoken, href, 'data-kind': target.kind, 'data-id': target.id }, drawn);
}
