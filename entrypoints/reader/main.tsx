import { effect } from '@preact/signals';
import { render } from 'preact';
import '@/components/design/design.css';
import { keepFocus } from '@/components/controls/keep-focus.ts';
import { applyLook } from '@/components/design/apply-look.ts';
import { LocaleProvider } from '@/components/locale/LocaleProvider.tsx';
import { placeFromQuery } from '@/utils/article/list-place.ts';
import { createTranslator } from '@/utils/locale/translator.ts';
import { uiLocale } from '@/utils/platform/ui-language.ts';
import { loadSettings, watchSettings } from '@/utils/settings/settings.ts';
import { App } from './App.tsx';
import { createReaderModel } from './model.ts';

const { articleId, place } = placeFromQuery(location.search);
const model = createReaderModel(articleId, place);

async function show(): Promise<void> {
  const [locale, { theme }] = await Promise.all([uiLocale(), loadSettings(), model.look.loaded]);
  effect(() => {
    const { paper } = model.look.settings.value;
    applyLook(document.documentElement, { locale, theme: paper === 'auto' ? theme : paper });
  });
  render(
    <LocaleProvider translator={createTranslator(locale)}>
      <App model={model} />
    </LocaleProvider>,
    document.body,
  );
}

watchSettings(() => void show());
keepFocus(document.body);
// The page may go at any moment from here on, without another event.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') model.flush();
});
await show();
