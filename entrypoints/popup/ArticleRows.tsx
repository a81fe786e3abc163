import { RovingList } from '@/components/controls/RovingList.tsx';
import { ArticleRow } from '@/components/library/ArticleRow.tsx';
import type { Finding } from '@/components/search/search-model.ts';
import type { ArticleRecord } from '@/utils/library/records.ts';
import { readerPath } from '@/utils/platform/own-pages.ts';
import type { PopupModel } from './model.ts';

interface ArticleRowsProps {
  model: PopupModel;
  label: string;
  articles: ArticleRecord[];
  /** What was searched for, to be marked in the rows. */
  found?: Pick<Finding, 'query' | 'snippets'>;
}

/** Saved articles as rows, with what can be done to each. */
export function ArticleRows({ model, label, articles, found }: ArticleRowsProps) {
  const place = found ? { text: model.search.text.value } : {};
  return (
    <RovingList
      label={label}
      items={articles}
      keyOf={(article) => article.id}
      row={(article, tabIndex) => (
        <ArticleRow
          article={article}
          picture={model.rowPictures.value.get(article.id)}
          readerPath={readerPath(article.id, place)}
          tabIndex={tabIndex}
          {...(found && { query: found.query, snippet: found.snippets.get(article.id) })}
          onOpen={model.saved.markRead}
          onSideBySide={({ id }) => void model.openSideBySide(id)}
          onShare={model.sharing.open}
          onRemove={(removed) => void model.saved.remove(removed)}
        />
      )}
    />
  );
}
