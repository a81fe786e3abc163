import type { ArticleImage, Content } from '@/utils/article/extraction.ts';
import type { Page } from '../page.ts';
import { splitCredit } from './photo-credit.ts';

/** The images of the article's text, with the caption that follows each. */
export function readImages(_page: Page, content: Content | null): ArticleImage[] {
  const images: ArticleImage[] = [];
  for (const [index, block] of (content?.blocks ?? []).entries()) {
    if (block.kind !== 'image' || block.url === undefined) continue;
    const next = content?.blocks[index + 1];
    images.push(next?.kind === 'caption' ? { url: block.url, ...splitCredit(next.text) } : { url: block.url });
  }
  return images;
}
