import { Button } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { SourceFacts } from '@/components/news/SourceFacts.tsx';
import { SourceTroubles } from '@/components/news/SourceTroubles.tsx';
import { readableUrl } from '@/utils/article/readable-url.ts';
import type { SourceRecord } from '@/utils/library/source-records.ts';
import type { SourceModel } from './model.ts';

interface SourceStatusProps {
  model: SourceModel;
  source: SourceRecord;
  isChecking: boolean;
}

/** How the source is doing, what is wrong with it and what helps, and where it is asked. */
export function SourceStatus({ model, source, isChecking }: SourceStatusProps) {
  const t = useTranslator();
  const nowMs = Date.now();
  return (
    <section class="page-section">
      <h2>{t('source.status')}</h2>
      <SourceTroubles source={source} nowMs={nowMs} />
      {source.failure?.code === 'no-permission' && (
        <p>
          <Button icon="shield" tone="primary" onClick={() => void model.allow(source)}>
            {t('source.allow')}
          </Button>
        </p>
      )}
      <SourceFacts source={source} ledger={model.ledger.value} nowMs={nowMs} isChecking={isChecking} />
      <details class="source-addresses">
        <summary>{t('source.addresses')}</summary>
        {source.locators.length > 1 && <p>{t('source.reserve')}</p>}
        <ol>
          {source.locators.map(({ url }, index) => (
            <li key={url}>
              <span>{readableUrl(url)}</span>
              {index > 0 && (
                <Button tone="quiet" label={`${t('source.prefer')}: ${url}`} onClick={() => void model.prefer(url)}>
                  {t('source.prefer')}
                </Button>
              )}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
