import { Button } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { NewsView } from '@/components/news/NewsView.tsx';
import type { PopupModel } from './model.ts';

/** New posts of what is followed. */
export function NewsTab({ model: { news, following } }: { model: PopupModel }) {
  const t = useTranslator();
  return (
    <NewsView model={news}>
      <Button icon="refresh" busy={following.actions.isCheckingAll()} onClick={() => void following.actions.check()}>
        {t('source.checkAll')}
      </Button>
    </NewsView>
  );
}
