import { computed, signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import { live, valueOr } from '@/components/loading/live.ts';
import type { SiteRule } from '@/utils/article/corrections.ts';
import { isSavable } from '@/utils/article/is-savable.ts';
import { completeFromWordPress } from '@/utils/extract/complete-from-wordpress.ts';
import { findByUrl } from '@/utils/library/articles.ts';
import { observe } from '@/utils/library/observe.ts';
import { callBackground } from '@/utils/messaging/channel.ts';
import { describeSave } from '@/utils/messaging/save-outcome.ts';
import { requestAccess } from '@/utils/platform/permissions.ts';
import { saveShortcut } from '@/utils/platform/shortcut.ts';
import { loadSiteRules } from '@/utils/settings/site-rules.ts';
import { createPageCorrections } from './page-corrections.ts';
import { type CurrentPage, readCurrentTab } from './read-current-tab.ts';

/** The page behind the popup: read once by `activeTab`, its place in the library followed live. */
export function createCurrentPage(announcer: Announcer) {
  const { announce, attempt } = announcer;
  const page = signal<CurrentPage>({ status: 'reading' });
  const isSaving = signal(false);
  const shortcut = signal<string | null>(null);
  const rules = signal<SiteRule[]>([]);
  const shown = computed(() => (page.value.status === 'read' ? page.value.extraction : null));
  const found = live(observe, () => {
    const url = shown.value && (shown.value.canonicalUrl.value ?? shown.value.url);
    return async () => (url === null ? undefined : findByUrl(url));
  });
  /** The saved article of this page, unless it lies in the trash. */
  const saved = computed(() => {
    const article = valueOr(found.state.value, undefined);
    return article === undefined || article.shelf === 'trash' ? null : article;
  });
  /** The page with what its site has told since it was saved. */
  const extraction = computed(() => {
    const post = saved.value?.wordpress;
    if (shown.value === null || post === undefined) return shown.value;
    return completeFromWordPress(shown.value, post, { now: new Date(), rules: rules.value });
  });
  const canBeSaved = computed(() => extraction.value !== null && isSavable(extraction.value));
  const corrections = createPageCorrections(extraction, saved, rules, announcer);

  void loadSiteRules().then((stored) => {
    rules.value = stored;
  });
  void saveShortcut().then((keys) => {
    shortcut.value = keys;
  });
  void readCurrentTab()
    .catch((error: unknown): CurrentPage => {
      console.error('[windlion]', error);
      return { status: 'failed' };
    })
    .then((read) => {
      page.value = read;
    });

  return {
    page,
    corrections,
    extraction,
    saved,
    isSavable: canBeSaved,
    isSaving,
    shortcut,
    async save(): Promise<void> {
      if (page.value.status !== 'read' || isSaving.value) return;
      const { tabId, quote, extraction: read } = page.value;
      const known = { url: read.url, title: read.title.value };
      isSaving.value = true;
      const reply = await attempt(() =>
        callBackground('saveTab', {
          ...{ tabId, known, corrections: corrections.all.value },
          ...(quote === '' ? {} : { quote }),
        }),
      );
      isSaving.value = false;
      if (reply !== undefined) announce(describeSave(reply));
    },
    /** Of a page that cannot be read its link is kept. */
    async saveLink(): Promise<void> {
      const { value } = page;
      if (value.status !== 'closed' || value.tab === null || isSaving.value) return;
      const { id: tabId, ...known } = value.tab;
      isSaving.value = true;
      const reply = await attempt(() => callBackground('saveTab', { tabId, known }));
      isSaving.value = false;
      if (reply !== undefined) announce(describeSave(reply, 'link'));
    },
    /** Must be called straight from a click, since it may ask for a grant. */
    async watchSite(): Promise<void> {
      const { value } = page;
      if (value.status !== 'read') return;
      const { url } = value.extraction;
      const isWatched = await attempt(() => requestAccess(url));
      if (isWatched === undefined) return;
      page.value = { ...value, isWatched };
      const params = { host: new URL(url).hostname };
      announce(isWatched ? { key: 'watch.granted', params } : { key: 'watch.denied', params, tone: 'warning' });
    },
  };
}

export type CurrentPageModel = ReturnType<typeof createCurrentPage>;
