import { Icon } from '@/components/controls/Icon.tsx';
import { TagList } from '@/components/controls/TagList.tsx';
import { Thumbnail } from '@/components/library/Thumbnail.tsx';
import { formatDay } from '@/components/locale/format-date.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { FoundSnippet, FoundText } from '@/components/search/FoundText.tsx';
import type { LibraryModel } from './model.ts';

/** One article of the list; its outline until it is read. */
export function LibraryRow({ model, index }: { model: LibraryModel; index: number }) {
  const t = useTranslator();
  const { list, reading } = model;
  const id = list.ids.value[index] ?? '';
  const article = list.articles.value.get(id);
  if (article === undefined) return <div class="library-row library-row-coming" />;
  const { title, siteName, published, leadImage, language, tags, favourite } = article;
  const finding = list.found.value;
  const snippet = finding?.snippets.get(id);
  const isCursor = index === list.cursor.value;
  return (
    <article
      class="library-row"
      aria-label={title}
      data-read={article.read === 1}
      data-open={reading.openId.value === id}
    >
      <input
        type="checkbox"
        checked={list.selected.value.has(id)}
        aria-label={t('libraryPage.select', { title })}
        tabIndex={isCursor ? 0 : -1}
        onChange={() => list.toggle(id)}
      />
      <Thumbnail url={leadImage?.url ?? null} title={title} siteName={siteName} />
      <div class="library-row-text">
        <h2 lang={language}>
          <button type="button" data-position={index} tabIndex={isCursor ? 0 : -1} onClick={() => model.open(id)}>
            <FoundText text={title} query={finding?.query} />
          </button>
        </h2>
        <p class="library-row-meta">
          {favourite === 1 && (
            <span class="row-favourite">
              <Icon name="star" />
              <span class="visually-hidden">{t('filter.favourite')}</span>
            </span>
          )}
          <span>{siteName}</span>
          {published && <time dateTime={published.day}>{formatDay(published, t.locale)}</time>}
        </p>
        {snippet ? (
          <FoundSnippet snippet={snippet} lang={language} />
        ) : (
          <TagList tags={tags} label={t('article.tags')} lang={language} />
        )}
      </div>
    </article>
  );
}
