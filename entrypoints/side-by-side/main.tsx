import { render } from 'preact';
import '@/components/design/design.css';
import { applyLook } from '@/components/design/apply-look.ts';
import { LocaleProvider } from '@/components/locale/LocaleProvider.tsx';
import { createTranslator } from '@/utils/locale/translator.ts';
import { uiLocale } from '@/utils/platform/ui-language.ts';
import { loadSettings, watchSettings } from '@/utils/settings/settings.ts';
import { App } from './App.tsx';
import { keepAddress } from './keep-address.ts';
import { createSideBySideModel } from './model.ts';

const query = new URLSearchParams(location.search);
const locale = await uiLocale();
const model = createSideBySideModel(query.get('article') ?? '', locale, query.get('to'));
model.second.show(query.get('and'));

async function show(): Promise<void> {
  const [locale, { theme }] = await Promise.all([uiLocale(), loadSettings()]);
  applyLook(document.documentElement, { locale, theme });
  render(
    <LocaleProvider translator={createTranslator(locale)}>
      <App model={model} />
    </LocaleProvider>,
    document.body,
  );
}

watchSettings(() => void show());
keepAddress(model, query);
document.addEventListener('keydown', model.desk.onKey);
document.addEventListener('selectionchange', model.desk.onSelection);
await Promise.all([show(), model.start()]);
