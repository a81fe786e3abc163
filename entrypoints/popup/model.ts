import { computed, signal } from '@preact/signals';
import { createAnnouncer } from '@/components/feedback/announcer.ts';
import { rowPictures } from '@/components/library/row-pictures.ts';
import { createNews } from '@/components/news/create-news.ts';
import { createSharing } from '@/components/sharing/sharing-model.ts';
import { newsSource } from '@/utils/library/news-source.ts';
import { observe } from '@/utils/library/observe.ts';
import { whenOutdated } from '@/utils/library/other-versions.ts';
import { getLeadPictures } from '@/utils/library/pictures.ts';
import { newsCalls } from '@/utils/messaging/news-calls.ts';
import { readerPath, sideBySidePath } from '@/utils/platform/own-pages.ts';
import { openSidePanel } from '@/utils/platform/side-panel.ts';
import { openOwnPage } from '@/utils/platform/tabs.ts';
import { loadSettings, saveSettings, watchSettings } from '@/utils/settings/settings.ts';
import { createCurrentPage } from './current-page.ts';
import { createFollowing } from './following.ts';
import { createPageChanges } from './page-changes.ts';
import { createPageListing } from './page-listing.ts';
import { createPagePictures } from './page-pictures.ts';
import { createPageTerms } from './page-terms.ts';
import { createSavedEdits } from './saved-edits.ts';
import { createSavedList } from './saved-list.ts';
import { createSavedSearch } from './saved-search.ts';
import { createSitePanel } from './site-panel.ts';
import { createUnfetched } from './unfetched.ts';

export const TABS = ['saved', 'news', 'following'] as const;

/** What the card may open in the lists' place. */
export type PanelId = 'details' | 'list' | 'changes' | 'edit' | 'site';

export type TabId = (typeof TABS)[number];

const settings = { loadSettings, saveSettings, watchSettings };

/** The popup's state: the page in the current tab, and the three lists. */
export function createPopupModel() {
  const announcer = createAnnouncer();
  whenOutdated(() => announcer.announce({ key: 'library.outdated', tone: 'warning', isLasting: true }));
  const page = createCurrentPage(announcer);
  const tab = signal<TabId>('saved');
  const panel = signal<PanelId | null>(null);
  const search = createSavedSearch();
  const saved = createSavedList(announcer);
  const shown = computed(() => {
    const { value: answer } = search.answer;
    return answer?.status === 'ready' ? answer.value.articles : saved.shown.value;
  });
  const following = createFollowing(page, announcer);
  const showEdits = (): void => {
    panel.value = 'edit';
  };
  const showSaved = (): void => {
    tab.value = 'saved';
    panel.value = null;
  };
  void following.address.resume().then((isResumed) => {
    if (isResumed) tab.value = 'following';
  });
  return {
    announcer,
    tab,
    panel,
    page,
    listing: createPageListing(page, announcer),
    changes: createPageChanges(page),
    site: createSitePanel(page),
    pictures: createPagePictures(page, announcer),
    unfetched: createUnfetched(announcer),
    saved,
    search,
    /** The rows of the saved tab. */
    shown,
    rowPictures: rowPictures(observe, shown, getLeadPictures),
    terms: createPageTerms(showSaved, search, following),
    edits: createSavedEdits(page, showEdits, announcer),
    news: createNews({ source: newsSource, calls: newsCalls, settings }, announcer),
    following,
    sharing: createSharing(announcer),
    async openReader(articleId: string): Promise<void> {
      await openOwnPage(readerPath(articleId));
      window.close();
    },
    async openSideBySide(articleId: string): Promise<void> {
      await openOwnPage(sideBySidePath(articleId));
      window.close();
    },
    async openSidePanel(): Promise<void> {
      await announcer.attempt(openSidePanel);
      window.close();
    },
    async openLibrary(): Promise<void> {
      await openOwnPage('library.html');
      window.close();
    },
    async openOptions(): Promise<void> {
      await openOwnPage('options.html');
      window.close();
    },
  };
}

export type PopupModel = ReturnType<typeof createPopupModel>;
