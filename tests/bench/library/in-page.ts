import { TYPED_QUERIES } from '../search-records.ts';
import { RARE_WORD } from './fill-in-page.ts';

export { fill } from './fill-in-page.ts';

/** A key that changes nothing on the page is waited for no longer. */
const NOTHING_CHANGES_MS = 1_500;

/** Milliseconds from each key to the frame that shows its answer, for every query typed letter by letter. */
export function typeEverything(): Promise<number[]> {
  return typeAll(TYPED_QUERIES);
}

/** The same for a word that stands in full texts only. */
export function typeRareWord(): Promise<number[]> {
  return typeAll([RARE_WORD, RARE_WORD, RARE_WORD]);
}

async function typeAll(queries: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    for (let length = 1; length <= query.length; length++) {
      const time = await typed(query.slice(0, length));
      if (time !== null) times.push(time);
    }
    await typed('');
  }
  return times;
}

/** Milliseconds from a text in the field to the frame with its answer; `null` where the page stays as it is. */
export async function typed(text: string): Promise<number | null> {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  const list = document.querySelector('.saved-list');
  if (field === null || list === null) throw new Error('no search field');
  await new Promise((resolve) => setTimeout(resolve, 250));
  return new Promise((resolve) => {
    const start = performance.now();
    const timer = setTimeout(() => {
      observer.disconnect();
      resolve(null);
    }, NOTHING_CHANGES_MS);
    const observer = new MutationObserver(() => {
      // Skeletons are no answer.
      if (list.querySelector('[aria-busy="true"], .skeleton') !== null) return;
      observer.disconnect();
      clearTimeout(timer);
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    });
    observer.observe(list, { subtree: true, childList: true, characterData: true, attributes: true });
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** Scrolls the library page's list for some seconds; the milliseconds between the frames. */
export async function scrollFrames(seconds: number): Promise<number[]> {
  const list = document.querySelector('.virtual-list');
  if (list === null) throw new Error('no list');
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const frames: number[] = [];
  const end = performance.now() + seconds * 1000;
  for (let before = await frame(); before < end; ) {
    list.scrollTop += 120;
    const now = await frame();
    frames.push(now - before);
    before = now;
  }
  return frames;
}
