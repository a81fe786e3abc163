import { type Markup, markup } from '../http/markup.ts';
import { picturePath } from '../newsroom/picture-path.ts';
import type { Picture } from '../newsroom/records.ts';

/** What stands in `src` until a lazy picture is near: an empty SVG of the same shape. */
export const PLACEHOLDER =
  "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%20960%20640'%3E%3C/svg%3E";

/** A picture that its script loads once it comes near. */
export function lazyPicture(origin: string, picture: Picture, className: string): Markup {
  return markup`<img class="${className} penci-lazy wp-post-image" width="${picture.width}" height="${picture.height}" src="${PLACEHOLDER}" data-src="${origin}${picturePath(picture)}" alt="${picture.alt}" title="${picture.alt}" />`;
}

/** The text's pictures made lazy, as the theme does on its own pages but not in feeds. */
export function withLazyPictures(html: string): string {
  return html.replace(
    /<img ([^>]*?)src="([^"]*)"([^>]*?)class="([^"]*)"/gu,
    (_, before, source, between, className) => {
      return `<img ${before}src="${PLACEHOLDER}" data-src="${source}"${between}class="penci-lazy ${className}"`;
    },
  );
}
