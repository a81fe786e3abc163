import type { Extraction } from '@/utils/article/extraction.ts';

/** Which of a page's pictures are kept with its text. */
export const PICTURE_CHOICES = ['off', 'lead', 'all'] as const;

export type PictureChoice = (typeof PICTURE_CHOICES)[number];

/** Of a page with more, the first are kept. */
const MAX_PICTURES = 60;

/** The addresses of the pictures to keep, the lead image first, each once. */
export function pictureAddresses(
  { leadImage, content }: Pick<Extraction, 'leadImage' | 'content'>,
  choice: PictureChoice,
): string[] {
  if (choice === 'off') return [];
  const lead = leadImage.value?.url;
  const inText = (content?.blocks ?? []).flatMap(({ kind, url }) => (kind === 'image' && url ? [url] : []));
  const wanted = choice === 'lead' ? [lead ?? inText[0]] : [lead, ...inText];
  return [...new Set(wanted.filter((url) => url !== undefined))].slice(0, MAX_PICTURES);
}
