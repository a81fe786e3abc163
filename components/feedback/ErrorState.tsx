import { Button } from '@/components/controls/Button.tsx';
import { Icon } from '@/components/controls/Icon.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import './states.css';

interface ErrorStateProps {
  title: string;
  /** What to do next, in plain words. */
  hint: string;
  /** The machine's own words, for a bug report. */
  detail?: string | undefined;
  retry?: { label: string; onClick: () => void };
}

/** What went wrong and what to do next; announced at once. */
export function ErrorState({ title, hint, detail, retry }: ErrorStateProps) {
  const t = useTranslator();
  return (
    <div class="state state-error" role="alert">
      <Icon name="warning" />
      <p class="state-title">{title}</p>
      <p>{hint}</p>
      {retry && (
        <Button icon="refresh" onClick={retry.onClick}>
          {retry.label}
        </Button>
      )}
      {detail && (
        <details class="state-detail">
          <summary>{t('error.detail')}</summary>
          {detail}
        </details>
      )}
    </div>
  );
}
