import { useComputed } from '@preact/signals';
import { RovingList } from '@/components/controls/RovingList.tsx';
import { ArticleRow } from '@/components/library/ArticleRow.tsx';
import type { Finding } from '@/components/search/search-model.ts';
import type { ArticleRecord } from '@/utils/library/article-records.ts';
import { readerPath } from '@/utils/platform/own-pages.ts';
import type { PopupModel } from './model.ts';

/** What was searched for, to be marked in the rows. */
type Found = Pick<Finding, 'text' | 'query' | 'snippets'>;

interface ArticleRowsProps {
  model: PopupModel;
  label: string;
  articles: ArticleRecord[];
  found?: Found;
}

/** Saved articles as rows, with what can be done to each. */
export function ArticleRows({ model, label, articles, found }: ArticleRowsProps) {
  return (
    <RovingList
      label={label}
      items={articles}
      keyOf={(article) => article.id}
      row={(article, tabIndex) => <Row model={model} article={article} tabIndex={tabIndex} found={found} />}
    />
  );
}

interface RowProps {
  model: PopupModel;
  article: ArticleRecord;
  tabIndex: 0 | -1;
  found: Found | undefined;
}

function Row({ model, article, tabIndex, found }: RowProps) {
  // Drawn anew when its own picture comes, not when another's does.
  const picture = useComputed(() => model.rowPictures.value.get(article.id)).value;
  return (
    <ArticleRow
      article={article}
      picture={picture}
      readerPath={readerPath(article.id, found ? { text: found.text } : {})}
      tabIndex={tabIndex}
      {...(found && { query: found.query, snippet: found.snippets.get(article.id) })}
      onOpen={model.saved.markRead}
      onSideBySide={({ id }) => void model.openSideBySide(id)}
      onShare={model.sharing.open}
      onRemove={(removed) => void model.saved.remove(removed)}
    />
  );
}
