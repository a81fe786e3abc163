import { Button } from '@/components/controls/Button.tsx';
import { RovingList } from '@/components/controls/RovingList.tsx';
import { ListedRow } from '@/components/listing/ListedRow.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import '@/components/page-details/page-details.css';
import type { PopupModel } from './model.ts';

/** The posts that the page lists, each to be saved, or all at once. */
export function PageListing({ model }: { model: PopupModel }) {
  const t = useTranslator();
  const { items, savedUrls, busyUrl, progress, saveOne, saveAll } = model.listing;
  const { value: running } = progress;
  const unsaved = items.value.filter(({ url }) => !savedUrls.value.has(url)).length;
  const lang = model.page.extraction.value?.language.value ?? undefined;
  return (
    <section class="page-panel page-panel-list" aria-label={t('listed.label')}>
      <h2 class="visually-hidden">{t('listed.label')}</h2>
      <div class="popup-bar">
        <span role="status">
          {running === null
            ? t('listed.unsaved', { count: unsaved })
            : t('listed.progress', { done: running.done + 1, total: running.total })}
        </span>
        {unsaved > 0 && (
          <Button icon="bookmark" tone="quiet" busy={running !== null} onClick={saveAll}>
            {t('listed.saveAll')}
          </Button>
        )}
      </div>
      <RovingList
        label={t('listed.label')}
        items={items.value}
        keyOf={({ url }) => url}
        row={(item, tabIndex) => (
          <ListedRow
            item={item}
            isSaved={savedUrls.value.has(item.url)}
            isBusy={busyUrl.value === item.url}
            tabIndex={tabIndex}
            lang={lang}
            onSave={saveOne}
          />
        )}
      />
    </section>
  );
}
