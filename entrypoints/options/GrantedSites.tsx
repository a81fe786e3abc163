import { Button } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';

interface GrantedSitesProps {
  /** Match patterns, e.g. of the form scheme, host, path. */
  sites: readonly string[];
  onRevoke: (pattern: string, site: string) => void;
}

function siteOf(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//u, '').replace(/\/.*$/u, '');
}

/** The sites a reader has let Windlion read, each with a way to take that back. */
export function GrantedSites({ sites, onRevoke }: GrantedSitesProps) {
  const t = useTranslator();
  return (
    <section class="page-section">
      <h2>{t('options.sites')}</h2>
      <p class="options-hint">{sites.length > 0 ? t('options.sitesHint') : t('options.sitesEmpty')}</p>
      <ul class="options-sites">
        {sites.map((pattern) => (
          <li key={pattern}>
            <span>{siteOf(pattern)}</span>
            <Button
              label={t('options.revokeSite', { site: siteOf(pattern) })}
              onClick={() => onRevoke(pattern, siteOf(pattern))}
            >
              {t('options.revoke')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
