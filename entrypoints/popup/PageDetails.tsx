import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { FieldEditor } from '@/components/page-details/FieldEditor.tsx';
import '@/components/page-details/page-details.css';
import type { PopupModel } from './model.ts';

/** All that is known of the page, with its proof, to be put right; it stands in the lists' place. */
export function PageDetails({ model }: { model: PopupModel }) {
  const t = useTranslator();
  const { corrections, extraction } = model.page;
  const { value: page } = extraction;
  if (page === null) return null;
  return (
    <section class="page-panel" id="page-details" aria-label={t('details.label')} tabIndex={-1}>
      <h2 class="visually-hidden">{t('details.label')}</h2>
      {corrections.fields.value.map((state) => (
        <FieldEditor key={state.field} state={state} actions={corrections.actions} />
      ))}
      {page.notice.value !== null && (
        <>
          <h3>{t('details.notice')}</h3>
          <p>{page.notice.value}</p>
        </>
      )}
    </section>
  );
}
