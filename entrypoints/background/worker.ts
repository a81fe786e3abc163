import { browser } from 'wxt/browser';
import { repackSearch } from '@/utils/library/repack-search.ts';
import { answerInBackground } from '@/utils/messaging/channel.ts';
import { watchSettings } from '@/utils/settings/settings.ts';
import { refreshBadge } from './badge.ts';
import { COMPLETIONS_ALARM, completePages } from './complete-pages.ts';
import { applyRules } from './entry-rules.ts';
import { fetchGrantedLinks, fetchLinks, LINKS_ALARM } from './fetch-links.ts';
import { keepGrantedPictures, keepPictures, PICTURES_ALARM } from './keep-pictures.ts';
import { BACKUP_ALARM, backUp, checkLibraryHourly, scheduleBackup } from './keep-safe.ts';
import { makeThumbnails } from './make-thumbnails.ts';
import { createMenus, onCommand, onMenuClicked } from './menus.ts';
import { handlers } from './messages.ts';
import { hearNotifications, tellNews } from './notify.ts';
import { emptyOutbox, OUTBOX_ALARM } from './outbox.ts';
import { forgetTab } from './page-icon.ts';
import { followRemembered } from './pending-follow.ts';
import { checkChangedAccess, checkDueSources, POLL_ALARM, schedulePoll } from './poll.ts';
import { followGrants } from './watched-sites.ts';

/** Registers every listener before anything is awaited: a worker that an event woke hears only what stands by then. */
export function startWorker(): void {
  answerInBackground(handlers);

  browser.runtime.onInstalled.addListener(() => {
    void createMenus();
    // An update of the extension takes the registered scripts away.
    void followGrants();
  });
  browser.runtime.onStartup.addListener(() => void followGrants());
  hearNotifications();
  browser.permissions.onAdded.addListener(hearNotifications);
  browser.permissions.onAdded.addListener(() => void followGrants().then(followRemembered).then(checkChangedAccess));
  browser.permissions.onAdded.addListener(() => void fetchGrantedLinks().then(keepGrantedPictures));
  browser.permissions.onRemoved.addListener(() => void followGrants().then(checkChangedAccess));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === POLL_ALARM) void checkDueSources();
    if (alarm.name === PICTURES_ALARM) void keepPictures();
    if (alarm.name === BACKUP_ALARM) void backUp();
    if (alarm.name === LINKS_ALARM) void fetchLinks();
    if (alarm.name === COMPLETIONS_ALARM) void completePages();
    if (alarm.name === OUTBOX_ALARM) void emptyOutbox();
  });
  browser.contextMenus.onClicked.addListener((info, tab) => void onMenuClicked(info, tab));
  browser.commands.onCommand.addListener((command) => void onCommand(command));
  watchSettings(() => void createMenus().then(applyRules).then(refreshBadge).then(schedulePoll));

  // The badge tells whatever has become of the rules.
  void applyRules().finally(refreshBadge).then(tellNews);
  void schedulePoll();
  void checkLibraryHourly().then(scheduleBackup);
  // After an update that folds texts otherwise; what was cut off goes on at the next start.
  void repackSearch();
  void emptyOutbox().then(fetchLinks).then(completePages).then(keepPictures).then(makeThumbnails);
}
