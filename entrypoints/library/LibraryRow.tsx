import type { TargetedMouseEvent } from 'preact';
import { TagList } from '@/components/controls/TagList.tsx';
import { FavouriteMark } from '@/components/library/FavouriteMark.tsx';
import { LinkOnlyMark } from '@/components/library/LinkOnlyMark.tsx';
import { Thumbnail } from '@/components/library/Thumbnail.tsx';
import { formatDay } from '@/components/locale/format-date.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { FoundSnippet, FoundText } from '@/components/search/FoundText.tsx';
import type { LibraryModel } from './model.ts';
import './library-row.css';

/** One article of the list; its outline until it is read. */
export function LibraryRow({ model, index }: { model: LibraryModel; index: number }) {
  const t = useTranslator();
  const { list, reading } = model;
  const { selection } = list;
  const id = list.ids.value[index] ?? '';
  const article = list.articles.value.get(id);
  if (article === undefined) return <div class="library-row library-row-coming" />;
  const { title, siteName, published, language, tags, favourite } = article;
  const query = list.found.value?.query;
  const snippet = list.snippets.value.get(id);
  const isCursor = index === list.cursor.value;
  const pick = (event: TargetedMouseEvent<HTMLElement>): void => {
    list.cursor.value = index;
    if (event.shiftKey) selection.extendTo(index);
    else selection.toggle(index);
  };
  return (
    <article
      class="library-row"
      aria-label={title}
      data-read={article.read === 1}
      data-open={reading.openId.value === id}
      data-selected={selection.selected.value.has(id)}
    >
      <input
        type="checkbox"
        checked={selection.selected.value.has(id)}
        aria-label={t('libraryPage.select', { title })}
        tabIndex={isCursor ? 0 : -1}
        onClick={pick}
      />
      <Thumbnail url={list.pictures.value.get(id) ?? null} title={title} siteName={siteName} />
      <div class="library-row-text">
        <h2 lang={language}>
          <button
            type="button"
            data-position={index}
            tabIndex={isCursor ? 0 : -1}
            onClick={(event) => (event.shiftKey || event.ctrlKey || event.metaKey ? pick(event) : model.open(id))}
          >
            <span class="library-row-title">
              <FoundText text={title} query={query} />
            </span>
          </button>
        </h2>
        <p class="library-row-meta">
          {favourite === 1 && <FavouriteMark />}
          <LinkOnlyMark article={article} />
          {list.isSearching.value && article.shelf === 'archive' && <span>{t('filter.archived')}</span>}
          <span>{siteName}</span>
          {published && <time dateTime={published.day}>{formatDay(published, t.locale)}</time>}
        </p>
        {snippet ? (
          <FoundSnippet snippet={snippet} lang={language} />
        ) : (
          <p class="library-row-excerpt" lang={language}>
            {article.excerpt}
          </p>
        )}
        <TagList tags={tags} label={t('article.tags')} lang={language} />
      </div>
    </article>
  );
}
