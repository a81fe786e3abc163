import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { Announcer } from './announcer.ts';
import { Toast } from './Toast.tsx';

/** The toast of a page's announcer, in the reader's words. */
export function Announcements({ announcer }: { announcer: Announcer }) {
  const t = useTranslator();
  const { value: shown } = announcer.current;
  const undo = shown?.undo && {
    label: t('action.undo'),
    onClick: () => {
      announcer.clear();
      shown.undo?.();
    },
  };
  const stop = shown?.stop && { label: t('action.stop'), onClick: shown.stop };
  return (
    <Toast
      message={shown && t(shown.key, shown.params)}
      tone={shown?.tone ?? 'calm'}
      progress={shown?.progress && { done: shown.progress.done.value, total: shown.progress.total }}
      action={undo ?? stop}
    />
  );
}
