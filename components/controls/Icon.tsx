import './icon.css';

/** Line drawings on a 20 × 20 grid; a shape drawn with `M…` commands only, stroked in the text's colour. */
const SHAPES = {
  archive: 'M3.5 4h13v3.5h-13zM4.5 7.5V16h11V7.5M8 10.5h4',
  back: 'M12 4.5 6.5 10l5.5 5.5',
  book: 'M10 5.5C8.5 4.3 6 4 3 4.3v11c3-.3 5.5 0 7 1.2 1.5-1.2 4-1.5 7-1.2v-11c-3-.3-5.5 0-7 1.2zM10 5.5v11',
  bookmark: 'M5.5 3h9v14L10 13.4 5.5 17z',
  check: 'm4 10.5 4 4 8-9',
  columns: 'M3 4h14v12H3zM10 4v12',
  external: 'M11.5 4H16v4.5M16 4l-7 7M8.5 5H4v11h11v-4.5',
  trash: 'M4 6h12M8 6V4h4v2M5.5 6l.8 10.5h7.4L14.5 6M8.5 9v5M11.5 9v5',
  bell: 'M10 3.5c-3 0-4.5 2.2-4.5 5 0 3-1.5 3.5-1.5 5h12c0-1.5-1.5-2-1.5-5 0-2.8-1.5-5-4.5-5zM8.5 16.5h3',
  refresh: 'M16 10a6 6 0 1 1-1.8-4.3M16 3.5v3.3h-3.3',
  gear: 'M10 7.3a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4M10 2.8v2.4M10 14.8v2.4M2.8 10h2.4M14.8 10h2.4M4.9 4.9l1.7 1.7M13.4 13.4l1.7 1.7M4.9 15.1l1.7-1.7M13.4 6.6l1.7-1.7',
  close: 'm5 5 10 10M15 5 5 15',
  plus: 'M10 4v12M4 10h12',
  warning: 'M10 3.5 17.5 16h-15zM10 8v4M10 13.9v.2',
  shield: 'M10 3l6 2v4.5c0 3.8-2.5 6.2-6 7.5-3.5-1.3-6-3.7-6-7.5V5z',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M13 13l4 4',
  star: 'm10 3 2.2 4.6 5 .7-3.6 3.5.9 5-4.5-2.4-4.5 2.4.9-5L2.8 8.3l5-.7z',
  starred: 'm10 3 2.2 4.6 5 .7-3.6 3.5.9 5-4.5-2.4-4.5 2.4.9-5L2.8 8.3l5-.7zM6 9h8M7 11h6M8 13.5h4',
  shelves: 'M3 4h4v12H3zM9 4h3v12H9zM14 4.5l3 11.2',
  keyboard: 'M2.5 5h15v10h-15zM5 8h.1M8.3 8h.1M11.6 8h.1M15 8h.1M6 12h8',
  panel: 'M3 4h14v12H3zM12 4v12M14 7h1M14 9.5h1',
  copies: 'M7 3.5h9.5v9.5H7zM13 13v3.5H3.5V7H7',
  disk: 'M3.5 11.5h13v5h-13zM3.5 11.5 5.5 4h9l2 7.5M13.5 14h.1',
  download: 'M10 3.5v9M6.5 9 10 12.5 13.5 9M4 16h12',
  filter: 'M3.5 5h13M6 10h8M8.5 15h3',
  tag: 'M3.5 9.5v-6h6l7 7-6 6zM6.9 6.9v.1',
  forward: 'M8 4.5 13.5 10 8 15.5',
  list: 'M7.5 5h9M7.5 10h9M7.5 15h9M3.5 5h.1M3.5 10h.1M3.5 15h.1',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z',
  share: 'M10 12V3M6.5 6 10 2.7 13.5 6M5 9H3.5v8h13V9H15',
  type: 'M2.5 15.5 6.5 5l4 10.5M4 12h5M14.5 9.5a2.7 3 0 1 0 0 6 2.7 3 0 0 0 0-6M17.2 9.3v6.4',
  globe: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M3 10h14M10 3c2.6 2.2 2.6 11.8 0 14M10 3c-2.6 2.2-2.6 11.8 0 14',
  unread: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7',
  text: 'M4 5h12M4 9h12M4 13h8',
  more: 'M4 9.2v1.6M4.8 10H3.2M10 9.2v1.6M10.8 10H9.2M16 9.2v1.6M16.8 10h-1.6',
} as const;

export type IconName = keyof typeof SHAPES;

/** A decorative picture; the words beside it, or the control's label, carry the meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  );
}
