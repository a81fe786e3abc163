import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button.tsx';
import { EmptyState } from '@/components/feedback/EmptyState.tsx';
import { Loaded } from '@/components/loading/Loaded.tsx';
import { formatDay } from '@/components/locale/format-date.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { ArticleRecord } from '@/utils/library/article-records.ts';
import type { DuplicateGroup } from './duplicates-desk.ts';
import type { LibraryModel } from './model.ts';
import './duplicates.css';

/** Articles that were saved twice, to be made one. */
export function DuplicatesPane({ model: { duplicates } }: { model: LibraryModel }) {
  const t = useTranslator();
  const { done, total } = duplicates.progress.value;
  useEffect(() => {
    void duplicates.look();
    return duplicates.stop;
  }, [duplicates]);
  return (
    <>
      <p class="tool-hint">{t('duplicates.hint')}</p>
      {duplicates.groups.value.status === 'loading' && (
        <progress class="tool-progress" aria-label={t('duplicates.looking')} max={Math.max(1, total)} value={done} />
      )}
      <Loaded
        what={duplicates.groups.value}
        loading={t('duplicates.looking')}
        failed={{ title: t('library.failedTitle'), hint: t('library.failedHint') }}
        onRetry={() => void duplicates.look()}
      >
        {(groups) =>
          groups.length === 0 ? (
            <EmptyState title={t('duplicates.none')} hint={t('duplicates.noneHint')} />
          ) : (
            <>
              <p class="tool-hint" role="status">
                {t('duplicates.count', { count: groups.length })}
              </p>
              {groups.map((group) => (
                <Group key={group.key} group={group} duplicates={duplicates} />
              ))}
            </>
          )
        }
      </Loaded>
    </>
  );
}

function Group({ group, duplicates }: { group: DuplicateGroup; duplicates: LibraryModel['duplicates'] }) {
  const t = useTranslator();
  const [keptId, setKeptId] = useState(group.articles[0]?.id ?? '');
  return (
    <fieldset class="duplicate-group">
      <legend>{t('duplicates.keep')}</legend>
      {group.articles.map((article) => (
        <label key={article.id}>
          <input type="radio" name={group.key} checked={article.id === keptId} onChange={() => setKeptId(article.id)} />
          <span lang={article.language}>{article.title}</span>
          <Facts article={article} />
        </label>
      ))}
      <div class="duplicate-actions">
        <Button tone="primary" onClick={() => void duplicates.merge(group, keptId)}>
          {t('duplicates.merge')}
        </Button>
        <Button onClick={() => void duplicates.keepApart(group)}>{t('duplicates.keepApart')}</Button>
      </div>
    </fieldset>
  );
}

/** By what two of the same title can be told apart. */
function Facts({ article }: { article: ArticleRecord }) {
  const t = useTranslator();
  const { siteName, url, published, words, note } = article;
  return (
    <span class="duplicate-facts">
      <span>{siteName}</span>
      {published && <time dateTime={published.day}>{formatDay(published, t.locale)}</time>}
      <span>{t('duplicates.words', { count: words })}</span>
      {note !== '' && <span>{t('filter.noted')}</span>}
      <span class="duplicate-url">{url}</span>
    </span>
  );
}
