import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';

/** Renders into a fresh place in the page; `again` renders other content in the same place. */
export function show(content: ComponentChildren) {
  const place = document.body.appendChild(document.createElement('div'));
  const again = (next: ComponentChildren): void => {
    act(() => render(next, place));
  };
  again(content);
  return { place, again };
}

/** Sends an event as a person's action would, and lets the page settle. */
export function fire(target: EventTarget | null | undefined, event: Event): void {
  act(() => {
    target?.dispatchEvent(event);
  });
}

/** Presses a key where the focus is. */
export function pressKey(key: string): void {
  fire(document.activeElement, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}
