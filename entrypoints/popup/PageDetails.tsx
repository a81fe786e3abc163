import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { FieldEditor } from '@/components/page-details/FieldEditor.tsx';
import '@/components/page-details/page-details.css';
import { TermButtons } from '@/components/page-details/TermButtons.tsx';
import type { SourceKind } from '@/utils/feeds/source-target.ts';
import { cycleTag } from '@/utils/search/edit-query.ts';
import { pickValue } from '@/utils/search/picked-fields.ts';
import type { PopupModel } from './model.ts';

/** All that is known of the page, with its proof, to be put right; it stands in the lists' place. */
export function PageDetails({ model }: { model: PopupModel }) {
  const t = useTranslator();
  const { corrections, extraction } = model.page;
  const { value: page } = extraction;
  if (page === null) return null;
  const followOf = (kind: SourceKind) => (name: string) => {
    const choice = model.following.choices.value.find(({ target }) => target.kind === kind && target.title === name);
    if (choice === undefined) return null;
    return { isFollowed: choice.isFollowed, follow: () => void model.following.follow(choice.target) };
  };
  const showSaved = (): void => {
    model.tab.value = 'saved';
    model.panel.value = null;
  };
  const filterByTag = (name: string): void => {
    model.search.setText(cycleTag('', name));
    showSaved();
  };
  const searchFor = (name: string): void => {
    model.search.setText(pickValue('', 'section', name));
    showSaved();
  };
  return (
    <section class="page-panel" id="page-details" aria-label={t('details.label')} tabIndex={-1}>
      <h2 class="visually-hidden">{t('details.label')}</h2>
      {corrections.fields.value.map((state) => (
        <FieldEditor key={state.field} state={state} actions={corrections.actions} />
      ))}
      <TermButtons
        heading={t('article.tags')}
        names={page.tags.map(({ name }) => name)}
        onFilter={filterByTag}
        followOf={followOf('tag')}
      />
      <TermButtons
        heading={t('details.categories')}
        names={page.categories.map(({ name }) => name)}
        onFilter={searchFor}
        followOf={followOf('category')}
      />
      {page.notice.value !== null && (
        <>
          <h3>{t('details.notice')}</h3>
          <p>{page.notice.value}</p>
        </>
      )}
    </section>
  );
}
