import { type ComponentChildren, render } from 'preact';
import '@/components/design/design.css';
import { applyLook } from '@/components/design/apply-look.ts';
import { LocaleProvider } from '@/components/locale/LocaleProvider.tsx';
import { digestFromQuery } from '@/utils/article/digest-request.ts';
import { createTranslator } from '@/utils/locale/translator.ts';
import { uiLocale } from '@/utils/platform/ui-language.ts';
import { loadSettings, watchSettings } from '@/utils/settings/settings.ts';
import { openArticlePage } from './OpenArticlePage.tsx';
import { openDigestPage } from './OpenDigestPage.tsx';

const query = new URLSearchParams(location.search);
const locale = await uiLocale();
const digest = digestFromQuery(query);
const { content, start } =
  digest === null ? openArticlePage(query, locale) : openDigestPage(digest, query.get('to'), locale);

async function show(page: ComponentChildren): Promise<void> {
  const [current, { theme }] = await Promise.all([uiLocale(), loadSettings()]);
  applyLook(document.documentElement, { locale: current, theme });
  render(<LocaleProvider translator={createTranslator(current)}>{page}</LocaleProvider>, document.body);
}

watchSettings(() => void show(content));
await Promise.all([show(content), start()]);
