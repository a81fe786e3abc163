import { Readability } from '@mozilla/readability';
import type { Content } from '@/utils/article/extraction.ts';
import { isHidden } from '../furniture.ts';
import type { Page } from '../page.ts';
import { renderContent } from './render-content.ts';

/** The article's text of a page, or `null` where there is none. */
export function findContent(page: Page): Content | null {
  const copy = page.document.cloneNode(true) as Document;
  const article = new Readability<Element>(copy, {
    serializer: (node) => node as Element,
    disableJSONLD: true,
    charThreshold: 140,
  }).parse();
  if (!article?.content) return null;
  const content = renderContent([article.content], isHidden, page);
  return content.text === '' ? null : content;
}
