import { signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import type { Heading } from '@/components/reading/Outline.tsx';
import { placeInText, showPlace, type TextPlace } from '@/components/reading/text-place.ts';
import { getReadingPosition, setReadingPosition } from '@/utils/library/reading-positions.ts';

/** A pause in scrolling after which the place is stored. */
const PAUSE_MS = 400;

/** The text as it stands on the page: its headings, how far it is read, and the place that is kept for the next time. */
export function createDrawnText(articleId: string, { attempt }: Announcer) {
  const headings = signal<readonly Heading[]>([]);
  const progress = signal(0);
  let root: HTMLElement | null = null;
  let place: TextPlace | null = null;
  let isStored = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stored = attempt(() => getReadingPosition(articleId));
  const resized = new ResizeObserver(() => keepPlace());

  const isVertical = (): boolean => root !== null && getComputedStyle(root).writingMode !== 'horizontal-tb';
  const sheet = (): Element => root?.closest('.reader-sheet') ?? document.documentElement;
  const view = () => {
    if (isVertical()) {
      const { left, right } = sheet().getBoundingClientRect();
      return { isVertical: true, start: right, end: left };
    }
    const bar = document.querySelector('.reader-bar')?.getBoundingClientRect();
    return { isVertical: false, start: bar?.bottom ?? 0, end: innerHeight };
  };
  const scroller = (): Element => (isVertical() ? sheet() : (document.scrollingElement ?? document.documentElement));

  /** Where we have scrolled to ourselves, and the text's size then: what the browser tells of either is no reader's hand. */
  let own = { scrolledTo: Number.NaN, size: '' };
  const scrolledTo = (): number => (isVertical() ? scroller().scrollLeft : scroller().scrollTop);
  const sizeOf = (text: HTMLElement): string => `${text.clientWidth}×${text.clientHeight}`;

  const isInside = ({ element, part }: TextPlace): boolean => element > 0 || part > 0;

  /** Another size of letters, or a picture that has come, must not carry the reader off. */
  function keepPlace(): void {
    if (root === null) return;
    if (place !== null && isInside(place)) showPlace(root, place, view(), scroller());
    own = { scrolledTo: scrolledTo(), size: sizeOf(root) };
    progress.value = placeInText(root, view()).progress;
  }

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (isStored || place === null) return;
    isStored = true;
    const position = { articleId, ...place, updatedAt: Date.now() };
    await attempt(() => setReadingPosition(position));
  };

  const onScroll = (): void => {
    if (root === null || !root.isConnected) return;
    if (sizeOf(root) !== own.size || Math.abs(scrolledTo() - own.scrolledTo) < 1) return;
    own.scrolledTo = Number.NaN;
    place = placeInText(root, view());
    progress.value = place.progress;
    isStored = false;
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), PAUSE_MS);
  };
  let isWaiting = false;
  document.addEventListener(
    'scroll',
    () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        onScroll();
      });
    },
    { capture: true, passive: true },
  );

  const headingElements = (): HTMLElement[] => [
    ...(root?.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6') ?? []),
  ];

  return {
    headings,
    progress,
    flush,
    /** Called with the element that holds the text, each time it has been drawn anew. */
    async onDrawn(text: HTMLElement): Promise<void> {
      root = text;
      headings.value = headingElements().map(({ textContent, tagName }) => ({
        text: textContent.trim(),
        level: Number(tagName.slice(1)),
      }));
      const known = await stored;
      if (place === null && known !== undefined) place = known;
      resized.disconnect();
      resized.observe(text);
    },
    goTo(heading: number): void {
      const target = headingElements()[heading];
      if (target === undefined) return;
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
      target.scrollIntoView({ block: 'start' });
    },
    /** A page on or back, for texts that run sideways. */
    turnPage(pages: number): void {
      sheet().scrollBy({ left: -pages * 0.85 * sheet().clientWidth });
    },
    isVertical,
  };
}
