import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { KeywordRules } from '@/components/news/KeywordRules.tsx';
import { QuietHoursField } from '@/components/news/QuietHoursField.tsx';
import type { Settings } from '@/utils/settings/settings.ts';

type Choices = Pick<Settings, 'quiet' | 'rules'>;

interface NewsOptionsProps {
  settings: Choices;
  onChange: (patch: Partial<Choices>) => void;
}

/** What holds for the new posts of all sources. */
export function NewsOptions({ settings: { quiet, rules }, onChange }: NewsOptionsProps) {
  const t = useTranslator();
  return (
    <section class="page-section">
      <h2>{t('popup.news')}</h2>
      <QuietHoursField
        label={t('quiet.everywhere')}
        hint={t('quiet.everywhereHint')}
        quiet={quiet}
        onChange={(hours) => onChange({ quiet: hours })}
      />
      <h3>{t('rules.everywhere')}</h3>
      <KeywordRules rules={rules} onChange={(changed) => onChange({ rules: changed })} />
    </section>
  );
}
