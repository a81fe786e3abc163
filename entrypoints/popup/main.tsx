import { render } from 'preact';
import '@/components/design/design.css';
import { keepFocus } from '@/components/controls/keep-focus.ts';
import { applyLook } from '@/components/design/apply-look.ts';
import { LocaleProvider } from '@/components/locale/LocaleProvider.tsx';
import { createTranslator } from '@/utils/locale/translator.ts';
import { uiLocale } from '@/utils/platform/ui-language.ts';
import { loadSettings, watchSettings } from '@/utils/settings/settings.ts';
import { App } from './App.tsx';
import { createPopupModel } from './model.ts';

// Made first: the list's one query runs while the settings are read.
const model = createPopupModel();

async function show(): Promise<void> {
  const [locale, settings] = await Promise.all([uiLocale(), loadSettings()]);
  applyLook(document.documentElement, { locale, theme: settings.theme });
  render(
    <LocaleProvider translator={createTranslator(locale)}>
      <App model={model} isChecking={settings.checking} />
    </LocaleProvider>,
    document.body,
  );
}

watchSettings(() => void show());
keepFocus(document.body);
await show();
