import { Button } from '@/components/controls/Button.tsx';
import { Icon } from '@/components/controls/Icon.tsx';
import { formatMoment } from '@/components/locale/format-date.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import './loss-notice.css';
import type { Safety } from './safety.ts';

/** Something is missing that the reader has not deleted: what, and how to get it back. */
export function LossNotice({ safety }: { safety: Safety }) {
  const t = useTranslator();
  const { value: loss } = safety.loss;
  if (loss === null) return null;
  const { articles, texts, sources, seenAt } = loss;
  return (
    <section class="loss-notice" role="alert" aria-label={t('loss.title')}>
      <Icon name="warning" />
      <div>
        <h2>{t('loss.title')}</h2>
        <p>
          {t('loss.missing', { articles: Math.max(articles, texts), sources, time: formatMoment(seenAt, t.locale) })}
        </p>
      </div>
      <Button tone="primary" onClick={() => void safety.rescue()}>
        {t('loss.rescue')}
      </Button>
      <Button onClick={() => void safety.dismiss()}>{t('loss.dismiss')}</Button>
    </section>
  );
}
