import { Icon } from '@/components/controls/Icon.tsx';
import { formatDistance } from '@/components/locale/format-date.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { NewsModel } from './create-news.ts';
import { EntryRow } from './EntryRow.tsx';

/** One row of the New view: a post, the head of a source, or a place where posts may be missing. */
export function NewsRowView({ model: { list, actions }, index }: { model: NewsModel; index: number }) {
  const t = useTranslator();
  const row = list.rows.value[index];
  const titleOf = (sourceId: string): string => list.sources.value.get(sourceId)?.title ?? '';
  if (row === undefined) return null;
  if (row.kind === 'source') {
    return (
      <h3 class="news-source">
        <span>{titleOf(row.sourceId)}</span> <span class="news-source-count">{row.count}</span>
      </h3>
    );
  }
  if (row.kind === 'gap') {
    const when = formatDistance(row.gap.missingSince, Date.now(), t);
    return (
      <p class="news-gap">
        <Icon name="warning" />
        <span>{t('news.gap', { title: titleOf(row.gap.sourceId), when })}</span>
      </p>
    );
  }
  const entry = list.entries.value.get(row.id);
  if (entry === undefined) return <div class="news-coming" data-position={index} />;
  return (
    <EntryRow
      entry={entry}
      position={index}
      isCurrent={index === list.cursor.value}
      isSaved={list.savedKeys.value.has(entry.urlKey)}
      isSaving={actions.savingId.value === entry.id}
      highlight={list.highlight(entry.sourceIds)}
      actions={actions}
    />
  );
}
