const AWAY = 14;

/** Shows what a mark says beside it, as soon as it is pointed at or focused; Escape takes it away. */
export function showCards(): void {
  const card = document.querySelector<HTMLElement>('#card');
  if (!card) return;
  const hide = (): void => {
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
      place(card, mark.getBoundingClientRect());
    };
    mark.addEventListener('pointerenter', show);
    mark.addEventListener('focus', show);
    mark.addEventListener('pointerleave', hide);
    mark.addEventListener('blur', hide);
  }
  document.addEventListener('scroll', hide, { passive: true });
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
