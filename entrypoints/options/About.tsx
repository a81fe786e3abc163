import { browser } from 'wxt/browser';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';

/** Keys, privacy, and where the name comes from. */
export function About({ shortcut }: { shortcut: string | null }) {
  const t = useTranslator();
  return (
    <>
      <section class="page-section">
        <h2>{t('options.shortcuts')}</h2>
        <dl class="options-keys">
          {shortcut !== null && (
            <>
              <dt>
                <kbd>{shortcut}</kbd>
              </dt>
              <dd>{t('options.shortcutSave')}</dd>
            </>
          )}
          <dt>
            <kbd>↑</kbd> <kbd>↓</kbd> <kbd>j</kbd> <kbd>k</kbd>
          </dt>
          <dd>{t('options.shortcutMove')}</dd>
          <dt>
            <kbd>←</kbd> <kbd>→</kbd>
          </dt>
          <dd>{t('options.shortcutTabs')}</dd>
        </dl>
      </section>
      <section class="page-section">
        <h2>{t('options.privacy')}</h2>
        <p>{t('options.privacyText')}</p>
      </section>
      <section class="page-section">
        <h2>{t('options.about')}</h2>
        <p>{t('options.aboutText')}</p>
        <p class="options-hint">{t('options.version', { version: browser.runtime.getManifest().version })}</p>
      </section>
    </>
  );
}
