import { Button, IconButton } from '@/components/controls/Button.tsx';
import { SelectField } from '@/components/controls/SelectField.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { NewsFilter } from '@/utils/library/news-list.ts';
import type { MessageKey } from '@/utils/locale/translator.ts';
import type { NewsModel } from './create-news.ts';
import type { NewsOrder } from './news-model.ts';

const FILTERS: Record<NewsFilter, MessageKey> = {
  unread: 'news.filterUnread',
  all: 'news.filterAll',
  hidden: 'news.filterHidden',
};
const ORDERS: Record<NewsOrder, MessageKey> = { time: 'news.orderTime', source: 'news.orderSource' };
/** No folder is called so: the sign that parts folders within folders stands in no name alone. */
const ALL = '/';

/** How much is new, and how it is listed. */
export function NewsBar({ model: { list, actions }, onHelp }: { model: NewsModel; onHelp: () => void }) {
  const t = useTranslator();
  const uncounted = list.uncounted.value;
  const choices = <Value extends string>(labels: Record<Value, MessageKey>) =>
    (Object.entries(labels) as [Value, MessageKey][]).map(([value, key]) => ({ value, label: t(key) }));
  return (
    <header class="news-bar">
      <p class="news-count">
        <span>{t('news.unreadCount', { count: list.counted.value })}</span>
        {uncounted > 0 && <span>{t('news.uncounted', { count: uncounted })}</span>}
      </p>
      {list.entryIds.value.length > 0 && list.filter.value !== 'hidden' && (
        <Button icon="check" tone="quiet" busy={actions.isMarkingAll.value} onClick={() => void actions.markAllRead()}>
          {t('news.markAllRead')}
        </Button>
      )}
      <div class="news-choices">
        <SelectField
          isLabelHidden
          label={t('news.filter')}
          choices={choices(FILTERS)}
          selected={list.filter.value}
          onSelect={list.showFilter}
        />
        <SelectField
          isLabelHidden
          label={t('news.order')}
          choices={choices(ORDERS)}
          selected={list.order.value}
          onSelect={actions.showOrder}
        />
        {list.folders.value.length > 0 && (
          <SelectField
            isLabelHidden
            label={t('news.folder')}
            choices={[
              { value: ALL, label: t('news.allFolders') },
              ...list.folders.value.map((folder) => ({ value: folder, label: folder })),
              { value: '', label: t('news.noFolder') },
            ]}
            selected={list.folder.value ?? ALL}
            onSelect={(folder) => list.showFolder(folder === ALL ? null : folder)}
          />
        )}
        <IconButton icon="keyboard" label={t('keys.title')} onClick={onHelp} />
      </div>
    </header>
  );
}
