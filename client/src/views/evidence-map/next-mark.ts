/** The box of a mark on the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How much more a pixel to the side counts than one on the way, so that an arrow leads straight on where it can. */
const ASIDE = 2;

/**
 * The mark that a key leads to from the one at `from`: right and left in the order of reading, which leaves out none, down
 * and up to the nearest that way, Home and End to the first and the last. Nothing for any other key, and where there is none.
 */
export function nextMark(marks: readonly Box[], from: number, key: string): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return from + 1 < marks.length ? from + 1 : undefined;
    case 'ArrowLeft':
      return from > 0 ? from - 1 : undefined;
    case 'ArrowDown':
      return nearest(marks, from, 1);
    case 'ArrowUp':
      return nearest(marks, from, -1);
    case 'Home':
      return 0;
    case 'End':
      return marks.length - 1;
    default:
      return undefined;
  }
}

/** The nearest mark below (`way` 1) or above (-1), if there is one. */
function nearest(marks: readonly Box[], from: number, way: 1 | -1): number | undefined {
  const start = marks[from];
  if (!start) return undefined;
  const distances = marks.map((mark) => {
    const ahead = (middle(mark.top, mark.height) - middle(start.top, start.height)) * way;
    const aside = Math.abs(middle(mark.left, mark.width) - middle(start.left, start.width));
    return ahead > 1 ? ahead + aside * ASIDE : Infinity;
  });
  const least = Math.min(...distances);
  return least === Infinity ? undefined : distances.indexOf(least);
}

function middle(start: number, size: number): number {
  return start + size / 2;
}
