import { effect } from '@preact/signals';
import { render } from 'preact';
import '@/components/design/design.css';
import { applyLook } from '@/components/design/apply-look.ts';
import { LocaleProvider } from '@/components/locale/LocaleProvider.tsx';
import { createTranslator } from '@/utils/locale/translator.ts';
import { uiLocale } from '@/utils/platform/ui-language.ts';
import { loadSettings, watchSettings } from '@/utils/settings/settings.ts';
import { App } from './App.tsx';
import { createSideBySideModel } from './model.ts';

const query = new URLSearchParams(location.search);
const locale = await uiLocale();
const model = createSideBySideModel(query.get('article') ?? '', locale, query.get('to'));

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
effect(() => {
  if (model.target.value === null) return;
  query.set('to', model.target.value);
  history.replaceState(null, '', `?${query}`);
});
// The page may go at any moment from here on, without another event.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void model.writeAhead.flushAll();
});
document.addEventListener('keydown', model.desk.onKey);
document.addEventListener('selectionchange', model.desk.onSelection);
await Promise.all([show(), model.start()]);
