import type { Ask } from '../http/exchange.ts';
import { picturePath } from '../newsroom/picture-path.ts';
import type { Picture } from '../newsroom/records.ts';
import { toGmtPlain, toLocalPlain } from '../newsroom/site-time.ts';
import type { RestRecord } from './collection.ts';

const SIZES = { medium: [300, 200], thumbnail: [150, 150], 'penci-thumb': [585, 390] } as const;

/** The JSON of one picture of the media library. */
export function renderPicture(ask: Ask, picture: Picture): RestRecord {
  const source = `${ask.origin}${picturePath(picture)}`;
  const full = { file: `${picture.name}.png`, width: picture.width, height: picture.height };
  const sizes = Object.entries(SIZES).map(([name, [width, height]]) => {
    const path = picturePath(picture, `${width}x${height}`);
    const size = { file: path.split('/').at(-1), width, height, mime_type: 'image/png', source_url: ask.origin + path };
    return [name, size] as const;
  });
  return {
    id: picture.id,
    date: toLocalPlain(picture.dateMs),
    date_gmt: toGmtPlain(picture.dateMs),
    guid: { rendered: source },
    modified: toLocalPlain(picture.dateMs),
    modified_gmt: toGmtPlain(picture.dateMs),
    slug: picture.name,
    status: 'inherit',
    type: 'attachment',
    link: `${ask.origin}/${picture.name}/`,
    title: { rendered: picture.name },
    author: picture.authorId,
    caption: { rendered: '' },
    alt_text: picture.alt,
    media_type: 'image',
    mime_type: 'image/png',
    media_details: {
      ...full,
      sizes: Object.fromEntries([...sizes, ['full', { ...full, mime_type: 'image/png', source_url: source }]]),
    },
    source_url: source,
    _links: { self: [{ href: `${ask.origin}/wp-json/wp/v2/media/${picture.id}` }] },
  };
}
