import { IconButton } from '@/components/controls/Button.tsx';
import { Tabs } from '@/components/controls/Tabs.tsx';
import { Announcements } from '@/components/feedback/Announcements.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { ShareDialog } from '@/components/sharing/ShareDialog.tsx';
import { ChangesPanel } from './ChangesPanel.tsx';
import { CurrentPageCard } from './CurrentPageCard.tsx';
import { FollowingTab } from './FollowingTab.tsx';
import type { PopupModel } from './model.ts';
import { NewsTab } from './NewsTab.tsx';
import './popup.css';
import { PageDetails } from './PageDetails.tsx';
import { PageListing } from './PageListing.tsx';
import { SavedEdits } from './SavedEdits.tsx';
import { SavedTab } from './SavedTab.tsx';
import { SitePanel } from './SitePanel.tsx';

/** The popup: the current page on top, the three lists below. */
export function App({ model, isChecking }: { model: PopupModel; isChecking: boolean }) {
  const t = useTranslator();
  const { value: tab } = model.tab;
  const { value: panel } = model.panel;
  const unread = model.news.list.counted.value;
  return (
    <main class="popup">
      <div class="popup-card">
        <CurrentPageCard model={model} />
      </div>
      <div class="popup-options">
        <IconButton icon="panel" label={t('libraryPage.openBeside')} onClick={() => void model.openSidePanel()} />
        <IconButton icon="shelves" label={t('libraryPage.open')} onClick={() => void model.openLibrary()} />
        <IconButton icon="gear" label={t('popup.options')} onClick={() => void model.openOptions()} />
      </div>
      {panel === 'details' && <PageDetails model={model} />}
      {panel === 'list' && <PageListing model={model} />}
      {panel === 'changes' && <ChangesPanel model={model} />}
      {panel === 'site' && <SitePanel model={model} />}
      {panel === 'edit' && <SavedEdits model={model} />}
      {panel === null && (
        <Tabs
          label={t('popup.tabs')}
          tabs={[
            { id: 'saved', label: t('popup.saved') },
            {
              id: 'news',
              label: t('popup.news'),
              count: { value: unread, spoken: t('news.unreadCount', { count: unread }) },
            },
            { id: 'following', label: t('popup.following') },
          ]}
          selected={tab}
          onSelect={(id) => {
            model.tab.value = id;
          }}
        >
          {tab === 'saved' && <SavedTab model={model} />}
          {tab === 'news' && <NewsTab model={model} />}
          {tab === 'following' && <FollowingTab model={model} isChecking={isChecking} />}
        </Tabs>
      )}
      <ShareDialog sharing={model.sharing} />
      <Announcements announcer={model.announcer} />
    </main>
  );
}
