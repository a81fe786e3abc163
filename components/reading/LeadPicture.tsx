import type { ArticleImage } from '@/utils/article/extraction.ts';
import './lead-picture.css';

interface LeadPictureProps {
  image: ArticleImage | null;
  /** The text as it is marked up: what it shows itself is not shown twice. */
  html: string;
  /** The kept pictures by their address on the web. */
  pictures: ReadonlyMap<string, string> | null;
  lang: string;
}

/** The picture an article is announced with, where it is kept and its text does not show it. */
export function LeadPicture({ image, html, pictures, lang }: LeadPictureProps) {
  const source = image === null ? undefined : pictures?.get(image.url);
  if (image === null || source === undefined || html.includes(image.url.replaceAll('&', '&amp;'))) return null;
  const words = [image.caption, image.credit].filter((text) => text !== undefined && text !== '');
  return (
    <figure class="lead-picture" lang={lang}>
      <img src={source} alt={image.alt ?? ''} width={image.width} height={image.height} />
      {words.length > 0 && <figcaption dir="auto">{words.join(' ')}</figcaption>}
    </figure>
  );
}
