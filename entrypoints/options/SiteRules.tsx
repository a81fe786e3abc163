import { Button } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { FIELD_LABELS } from '@/components/page-details/field-labels.ts';
import { SOURCE_LABELS, sourceLabel } from '@/components/page-details/source-labels.ts';
import type { SiteRule } from '@/utils/article/corrections.ts';

interface SiteRulesProps {
  rules: readonly SiteRule[];
  onChange: (rule: SiteRule) => void;
  onRemove: (rule: SiteRule) => void;
}

/** What the reader chose for whole sites, each choice to be changed or taken back. */
export function SiteRules({ rules, onChange, onRemove }: SiteRulesProps) {
  const t = useTranslator();
  return (
    <section class="page-section">
      <h2>{t('siteRules.heading')}</h2>
      <p class="options-hint">{t(rules.length > 0 ? 'siteRules.hint' : 'siteRules.empty')}</p>
      <ul class="options-sites">
        {rules.map((rule) => {
          const { host, field, source } = rule;
          const name = t('siteRules.name', { host, field: t(FIELD_LABELS[field]) });
          const others = Object.keys(SOURCE_LABELS).filter((other) => other !== source);
          return (
            <li key={`${host} ${field}`}>
              <span>{name}</span>
              <select
                aria-label={t('siteRules.source', { name })}
                value={source}
                onChange={(event) => onChange({ ...rule, source: event.currentTarget.value })}
              >
                {[source, ...others].map((choice) => (
                  <option key={choice} value={choice}>
                    {sourceLabel(choice, t)}
                  </option>
                ))}
              </select>
              <Button label={t('siteRules.removeOne', { name })} onClick={() => onRemove(rule)}>
                {t('article.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
