import type { Byline, BylineRole } from '@/utils/article/extraction.ts';
import type { MessageKey, Translator } from '@/utils/locale/translator.ts';

const ROLE_LABELS: Record<BylineRole, MessageKey> = {
  author: 'byline.author',
  reporter: 'byline.reporter',
  photographer: 'byline.photographer',
  editor: 'byline.editor',
  translator: 'byline.translator',
  agency: 'byline.agency',
  compiled: 'byline.compiled',
};

/** Who made an article, each name with its part in it. */
export function describeBylines(bylines: readonly Byline[], t: Translator): string[] {
  return bylines.map(({ role, name }) => t(ROLE_LABELS[role], { name }));
}
