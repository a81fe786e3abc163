import { formatMoment } from '@/components/locale/format-date.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { EntryEdit } from '@/utils/library/entry-record.ts';
import type { MessageKey } from '@/utils/locale/translator.ts';

const FIELDS: Record<EntryEdit['fields'][number], MessageKey> = {
  title: 'news.changedTitle',
  link: 'news.changedLink',
  date: 'news.changedDate',
  text: 'news.changedText',
};

/** That a post was changed by its publisher since it was first seen, what of it, and when that was found. */
export function EntryEditMark({ edit }: { edit: EntryEdit }) {
  const t = useTranslator();
  const fields = new Intl.ListFormat(t.locale, { type: 'conjunction', style: 'narrow' });
  const what = edit.fields.map((field) => t(FIELDS[field]));
  return (
    <span class="entry-mark entry-edited" title={formatMoment(edit.at, t.locale)}>
      {t('news.updated', { what: fields.format(what) })}
    </span>
  );
}
