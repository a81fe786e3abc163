import { Button } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import '@/components/page-details/page-details.css';
import { TextChanges } from '@/components/page-details/TextChanges.tsx';
import type { PopupModel } from './model.ts';

/** What changed on the page since it was saved, and bringing the saved text up to date. */
export function ChangesPanel({ model }: { model: PopupModel }) {
  const t = useTranslator();
  const { value: changes } = model.changes;
  if (changes === null) {
    return (
      <section class="page-panel" aria-label={t('changes.label')}>
        <h2 class="visually-hidden">{t('changes.label')}</h2>
        <p role="status">{t('changes.none')}</p>
      </section>
    );
  }
  return (
    <section class="page-panel" aria-label={t('changes.label')}>
      <h2 class="visually-hidden">{t('changes.label')}</h2>
      <p class="page-panel-note">
        {t('changes.since', { added: changes.added, removed: changes.removed })}
        <Button icon="refresh" busy={model.page.isSaving.value} onClick={() => void model.page.save()}>
          {t('changes.update')}
        </Button>
      </p>
      <TextChanges changes={changes.changes} lang={model.page.extraction.value?.language.value ?? undefined} />
    </section>
  );
}
