import { render } from 'preact';
import '@/components/design/design.css';
import { keepFocus } from '@/components/controls/keep-focus.ts';
import { applyLook } from '@/components/design/apply-look.ts';
import { LocaleProvider } from '@/components/locale/LocaleProvider.tsx';
import { createTranslator } from '@/utils/locale/translator.ts';
import { uiLocale } from '@/utils/platform/ui-language.ts';
import { loadSettings, watchSettings } from '@/utils/settings/settings.ts';
import { App } from './App.tsx';
import { createSourceModel } from './model.ts';

const model = createSourceModel(new URLSearchParams(location.search).get('id') ?? '');

async function show(): Promise<void> {
  const [locale, { theme, checking }] = await Promise.all([uiLocale(), loadSettings()]);
  const t = createTranslator(locale);
  applyLook(document.documentElement, { locale, theme });
  document.title = t('source.pageTitle');
  render(
    <LocaleProvider translator={t}>
      <App model={model} isChecking={checking} />
    </LocaleProvider>,
    document.body,
  );
}

watchSettings(() => void show());
keepFocus(document.body);
await show();
