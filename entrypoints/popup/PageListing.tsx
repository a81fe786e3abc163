import { Button } from '@/components/controls/Button.tsx';
import { RovingList } from '@/components/controls/RovingList.tsx';
import { ListedRow, type ListedState } from '@/components/listing/ListedRow.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import '@/components/page-details/page-details.css';
import type { PopupModel } from './model.ts';

/** The posts that the page lists, each to be saved, or all at once. */
export function PageListing({ model }: { model: PopupModel }) {
  const t = useTranslator();
  const { items, saved, isSaving, saveOne, saveAll, stop } = model.listing;
  const unsaved = items.value.length - saved.value.size;
  const stateOf = (url: string): ListedState => {
    const article = saved.value.get(url);
    if (article === undefined) return 'unsaved';
    if (article.toFetch === undefined) return 'whole';
    return article.toFetch.dueAt === undefined ? 'link' : 'waiting';
  };
  const waiting = items.value.filter(({ url }) => stateOf(url) === 'waiting').length;
  const lang = model.page.extraction.value?.language.value ?? undefined;
  return (
    <section class="page-panel page-panel-list" aria-label={t('listed.label')}>
      <h2 class="visually-hidden">{t('listed.label')}</h2>
      <div class="popup-bar">
        <span role="status">
          {waiting > 0 ? t('link.waiting', { count: waiting }) : t('listed.unsaved', { count: unsaved })}
        </span>
        {waiting > 0 && (
          <Button tone="quiet" onClick={() => void stop()}>
            {t('link.stop')}
          </Button>
        )}
        {waiting === 0 && unsaved > 0 && (
          <Button icon="bookmark" tone="quiet" busy={isSaving.value} onClick={saveAll}>
            {t('listed.saveAll')}
          </Button>
        )}
      </div>
      <RovingList
        label={t('listed.label')}
        items={items.value}
        keyOf={({ url }) => url}
        row={(item, tabIndex) => (
          <ListedRow item={item} state={stateOf(item.url)} tabIndex={tabIndex} lang={lang} onSave={saveOne} />
        )}
      />
    </section>
  );
}
