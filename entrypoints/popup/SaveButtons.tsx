import { Button, IconButton } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { PopupModel } from './model.ts';

/** What can be done with the page’s article: save it, or read and remove what is saved. */
export function SaveButtons({ model }: { model: PopupModel }) {
  const t = useTranslator();
  const { value: saved } = model.page.saved;
  const { value: shortcut } = model.page.shortcut;
  const save = (): void => void model.page.save();
  if (saved?.toFetch !== undefined && model.page.isSavable.value) {
    return (
      <Button icon="text" tone="primary" busy={model.page.isSaving.value} onClick={save}>
        {t('link.fetchHere')}
      </Button>
    );
  }
  if (saved !== null) {
    return (
      <>
        <Button icon="book" tone="primary" onClick={() => void model.openReader(saved.id)}>
          {t('article.read')}
        </Button>
        <Button icon="columns" onClick={() => void model.openSideBySide(saved.id)}>
          {t('article.sideBySide')}
        </Button>
        <IconButton icon="trash" label={t('page.remove')} onClick={() => void model.saved.remove(saved)} />
      </>
    );
  }
  if (!model.page.isSavable.value) return null;
  return (
    <Button icon="bookmark" tone="primary" busy={model.page.isSaving.value} onClick={save}>
      {t('page.save')} {shortcut !== null && <kbd>{shortcut}</kbd>}
    </Button>
  );
}
