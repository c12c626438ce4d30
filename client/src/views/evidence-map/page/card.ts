const AWAY = 14;

/** Shows what a mark says beside it, as soon as it is pointed at or focused; Escape takes it away. */
export function showCards(): void {
  const card = document.querySelector<HTMLElement>('#card');
  if (!card) return;
  let shownFor: Element | undefined;
  const hide = (): void => {
    shownFor = undefined;
    card.hidden = true;
  };
  for (const mark of document.querySelectorAll('.mark')) {
    const title = mark.querySelector('title');
    const text = title?.textContent ?? '';
    // The editor's own tooltip would come up over the card.
    title?.remove();
    const show = (): void => {
      card.textContent = text;
      card.hidden = false;
      shownFor = mark;
      place(card, mark.getBoundingClientRect());
    };
    mark.addEventListener('pointerenter', show);
    mark.addEventListener('focus', show);
    mark.addEventListener('pointerleave', hide);
    mark.addEventListener('blur', hide);
  }
  // A mark that is led to by keys comes into sight by scrolling, and so does one in a picture that is too wide.
  const follow = (): void => {
    if (shownFor && shownFor === document.activeElement) place(card, shownFor.getBoundingClientRect());
    else hide();
  };
  document.addEventListener('scroll', follow, { passive: true, capture: true });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}

/** To the right of the mark and below it, or on the other side where there is no room. */
function place(card: HTMLElement, mark: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const right = mark.right + AWAY;
  const below = mark.bottom + AWAY;
  const left = right + width < window.innerWidth ? right : Math.max(0, mark.left - AWAY - width);
  const top = below + height < window.innerHeight ? below : Math.max(0, mark.top - AWAY - height);
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}
