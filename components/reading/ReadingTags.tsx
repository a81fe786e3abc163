import { TagEditor } from '@/components/library/TagEditor.tsx';
import type { ArticleRecord } from '@/utils/library/article-records.ts';
import type { ReadingModel } from './reading-model.ts';

/** The tags of the article that is read, to be changed; what completes them is loaded once it is wanted. */
export function ReadingTags({ article, reading }: { article: ArticleRecord; reading: ReadingModel }) {
  return (
    <TagEditor
      tags={article.tags}
      complete={reading.complete.value}
      suggestions={reading.suggestions.value}
      lang={article.language}
      onFocus={() => void reading.loadTags()}
      onChange={(names) => void reading.changeTags(article, names)}
    />
  );
}
