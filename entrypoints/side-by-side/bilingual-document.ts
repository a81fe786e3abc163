import type { BilingualDocument } from '@/utils/exchange/bilingual-document.ts';
import type { ArticleRecord } from '@/utils/library/article-records.ts';
import type { SegmentRecord } from '@/utils/library/translation-records.ts';

/** An article's translated summary as it leaves Windlion: with its authors, day, address and notice. */
export function bilingualDocument(
  article: ArticleRecord,
  targetLanguage: string,
  segments: readonly SegmentRecord[],
): BilingualDocument {
  const { title, url, bylines, published, notice, language } = article;
  return {
    title,
    url,
    author: bylines.map(({ name }) => name).join('、'),
    published: published?.day ?? '',
    notice: notice ?? '',
    sourceLanguage: language,
    targetLanguage,
    segments: segments.map(({ id, sourceText, targetText, state, note }) => ({
      id,
      source: sourceText,
      target: targetText,
      state,
      ...(note ? { note } : {}),
    })),
  };
}
