import { nextMark } from '../next-mark';

/**
 * Makes of each picture one stop of the Tab key, within which other keys lead from mark to mark: a large map would be a
 * long way. The stop is where one was last.
 */
export function leadByKeys(): void {
  const pictures = [...document.querySelectorAll('svg')].map(marksIn);
  for (const marks of pictures) stopAt(marks, marks[0]);
  const all = pictures.flat();
  // A picture that listened itself would be a stop of its own in Chromium.
  document.addEventListener('focusin', ({ target }) => {
    const marks = pictures.find((own) => own.some((mark) => mark === target));
    if (marks) stopAt(marks, target);
  });
  document.addEventListener('keydown', (event) => {
    const at = all.findIndex((mark) => mark === document.activeElement);
    const boxes = all.map((mark) => mark.getBoundingClientRect());
    const next = at < 0 || hasModifier(event) ? undefined : nextMark(boxes, at, event.key);
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  });
}

function marksIn(picture: Element): readonly SVGAElement[] {
  return [...picture.querySelectorAll<SVGAElement>('a.mark')];
}

function stopAt(marks: readonly SVGAElement[], stop: EventTarget | null | undefined): void {
  for (const mark of marks) mark.setAttribute('tabindex', mark === stop ? '0' : '-1');
}

function hasModifier({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey;
}
