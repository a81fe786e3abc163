import { render } from 'preact';
import '@/components/design/design.css';
import { keepFocus } from '@/components/controls/keep-focus.ts';
import { applyLook } from '@/components/design/apply-look.ts';
import { LocaleProvider } from '@/components/locale/LocaleProvider.tsx';
import { createTranslator } from '@/utils/locale/translator.ts';
import { uiLocale } from '@/utils/platform/ui-language.ts';
import { loadSettings, watchSettings } from '@/utils/settings/settings.ts';
import { App } from './App.tsx';
import { createLibraryModel } from './model.ts';

const asked = new URLSearchParams(location.search);
const model = createLibraryModel(asked.get('q') ?? '', asked.get('view') === 'news');

async function show(): Promise<void> {
  const [locale, { theme }] = await Promise.all([uiLocale(), loadSettings()]);
  const t = createTranslator(locale);
  applyLook(document.documentElement, { locale, theme });
  document.title = t('libraryPage.title');
  render(
    <LocaleProvider translator={t}>
      <App model={model} />
    </LocaleProvider>,
    document.body,
  );
}

watchSettings(() => void show());
keepFocus(document.body);
// The page may go at any moment from here on, without another event.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void model.reading.flush();
});
await show();
