import { computed, signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import { live, valueOr } from '@/components/loading/live.ts';
import type { Extraction } from '@/utils/article/extraction.ts';
import { isSavable } from '@/utils/article/is-savable.ts';
import { findByUrl } from '@/utils/library/articles.ts';
import { observe } from '@/utils/library/observe.ts';
import { callBackground } from '@/utils/messaging/channel.ts';
import { describeSave } from '@/utils/messaging/save-outcome.ts';
import { type ClosedReason, closedReason } from '@/utils/platform/closed-page.ts';
import { hasAccess, originPattern, requestAccess } from '@/utils/platform/permissions.ts';
import { extractTab } from '@/utils/platform/scripting.ts';
import { selectedText } from '@/utils/platform/selection.ts';
import { saveShortcut } from '@/utils/platform/shortcut.ts';
import { activeTab } from '@/utils/platform/tabs.ts';
import { createPageCorrections } from './page-corrections.ts';

/** What is known of the page in the current tab. */
export type CurrentPage =
  | { status: 'reading' }
  /** The browser keeps extensions out of it. */
  | { status: 'closed'; reason: ClosedReason }
  | { status: 'failed' }
  | { status: 'read'; tabId: number; extraction: Extraction; isWatched: boolean; quote: string };

/** The page behind the popup: read once by `activeTab`, its place in the library followed live. */
export function createCurrentPage(announcer: Announcer) {
  const { announce, attempt } = announcer;
  const page = signal<CurrentPage>({ status: 'reading' });
  const isSaving = signal(false);
  const shortcut = signal<string | null>(null);
  const extraction = computed(() => (page.value.status === 'read' ? page.value.extraction : null));
  const found = live(observe, () => {
    const url = extraction.value && (extraction.value.canonicalUrl.value ?? extraction.value.url);
    return async () => (url === null ? undefined : findByUrl(url));
  });
  /** The saved article of this page, unless it lies in the trash. */
  const saved = computed(() => {
    const article = valueOr(found.state.value, undefined);
    return article === undefined || article.shelf === 'trash' ? null : article;
  });
  const canBeSaved = computed(() => extraction.value !== null && isSavable(extraction.value));
  const corrections = createPageCorrections(extraction, saved, announcer);

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

async function readCurrentTab(): Promise<CurrentPage> {
  const tab = await activeTab();
  if (tab?.id === undefined) return { status: 'closed', reason: 'unknown' };
  const reason = closedReason(tab);
  // The source of a page lets scripts in under the page's own address; a file has nothing to be found by again.
  if (reason === 'source' || reason === 'file') return { status: 'closed', reason };
  const [extracted, quote] = await Promise.all([extractTab(tab.id), selectedText(tab.id)]);
  if (!extracted.ok) return { status: 'closed', reason };
  const { url } = extracted.value;
  // An address no grant can cover (a local file) has nothing to ask for.
  const isWatched = originPattern(url) === null || (await hasAccess(url));
  return { status: 'read', tabId: tab.id, extraction: extracted.value, isWatched, quote };
}
