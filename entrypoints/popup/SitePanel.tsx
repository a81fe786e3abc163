import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import '@/components/page-details/page-details.css';
import { SiteLists } from '@/components/site/SiteLists.tsx';
import type { PopupModel } from './model.ts';

/** What the site shows beside its articles; it stands in the lists' place. */
export function SitePanel({ model }: { model: PopupModel }) {
  const t = useTranslator();
  return (
    <section class="page-panel" aria-label={t('site.label')} tabIndex={-1}>
      <h2 class="visually-hidden">{t('site.label')}</h2>
      <SiteLists lists={model.site.lists.value} lang={model.page.extraction.value?.language.value ?? undefined} />
    </section>
  );
}
