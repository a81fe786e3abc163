import type { Picture } from './records.ts';
import { toLocalDay } from './site-time.ts';

/** The path of a picture's file; `size` as in `585x390`. */
export function picturePath(picture: Picture, size = ''): string {
  const { year, month } = toLocalDay(picture.dateMs);
  const suffix = size && `-${size}`;
  return `/wp-content/uploads/${year}/${String(month).padStart(2, '0')}/${picture.name}${suffix}.png`;
}
