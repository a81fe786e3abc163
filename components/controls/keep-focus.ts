const FOCUSABLE = 'a[href], button, input, select, textarea, summary';

/**
 * When the focused control goes away (a button that has done its work), gives the focus to the nearest control that
 * is left, so that whoever goes by keyboard is not thrown back to the top of the page.
 */
export function keepFocus(root: HTMLElement): void {
  /** The focused element, then its ancestors. */
  let trail: Element[] = [];

  root.addEventListener('focusin', ({ target }) => {
    trail = [];
    for (let at = target instanceof Element ? target : null; at !== null && at !== root; at = at.parentElement) {
      trail.push(at);
    }
    trail.push(root);
  });

  root.addEventListener('focusout', ({ target }) => {
    // Some browsers tell of the focus of a removed element, some do not: only a stay in the page means it moved on.
    queueMicrotask(() => {
      if (target === trail[0] && trail[0]?.isConnected) trail = [];
    });
  });

  new MutationObserver(() => {
    if (trail[0] === undefined || trail[0].isConnected || document.activeElement !== document.body) return;
    const left = trail.filter((ancestor) => ancestor.isConnected);
    const next = left.map((ancestor) => ancestor.querySelector<HTMLElement>(FOCUSABLE)).find((found) => found !== null);
    next?.focus();
  }).observe(root, { childList: true, subtree: true });
}
