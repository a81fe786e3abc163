import { render } from 'preact';
import '@/components/design/design.css';
import { keepFocus } from '@/components/controls/keep-focus.ts';
import { applyLook } from '@/components/design/apply-look.ts';
import { LocaleProvider } from '@/components/locale/LocaleProvider.tsx';
import { createTranslator } from '@/utils/locale/translator.ts';
import { uiLocale } from '@/utils/platform/ui-language.ts';
import { loadSettings, watchSettings } from '@/utils/settings/settings.ts';
import { App } from './App.tsx';
import { createOptionsModel } from './model.ts';

const model = createOptionsModel();

async function show(): Promise<void> {
  const [locale, settings] = await Promise.all([uiLocale(), loadSettings()]);
  const t = createTranslator(locale);
  applyLook(document.documentElement, { locale, theme: settings.theme });
  document.title = t('options.title');
  render(
    <LocaleProvider translator={t}>
      <App model={model} settings={settings} />
    </LocaleProvider>,
    document.body,
  );
}

watchSettings(() => void show());
keepFocus(document.body);
await show();
