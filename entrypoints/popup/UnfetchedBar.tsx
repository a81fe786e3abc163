import { Button } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { PopupModel } from './model.ts';

/** Under the saved articles, which it must not push down, while some are links only: how many, and taking them up or stopping. */
export function UnfetchedBar({ model: { unfetched } }: { model: PopupModel }) {
  const t = useTranslator();
  const { total, waiting } = unfetched.count.value;
  if (total === 0) return null;
  return (
    <div class="popup-bar saved-unfetched">
      <span role="status">
        {waiting > 0 ? t('link.waiting', { count: waiting }) : t('link.unfetched', { count: total })}
      </span>
      <Button tone="quiet" onClick={() => void (waiting > 0 ? unfetched.stop() : unfetched.retry())}>
        {t(waiting > 0 ? 'link.stop' : 'action.retry')}
      </Button>
    </div>
  );
}
