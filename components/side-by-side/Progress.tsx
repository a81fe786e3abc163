import { Button } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { nextDoubt } from './next-doubt.ts';

interface ProgressProps {
  done: number;
  total: number;
  doubts: number;
}

/** How many sentences a person has done, and how many places deserve a second look. */
export function Progress({ done, total, doubts }: ProgressProps) {
  const t = useTranslator();
  return (
    <p class="summary-progress">
      <span>{t('sideBySide.progress', { done, total })}</span>
      {doubts > 0 && (
        <Button tone="quiet" icon="warning" title={t('doubt.next')} onClick={() => nextDoubt(document)?.focus()}>
          {t('doubt.count', { count: doubts })}
        </Button>
      )}
    </p>
  );
}
