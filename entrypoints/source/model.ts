import { computed, signal } from '@preact/signals';
import { createAnnouncer } from '@/components/feedback/announcer.ts';
import { live, valueOr } from '@/components/loading/live.ts';
import { createSourceActions } from '@/components/news/source-actions.ts';
import type { SourcePreferences } from '@/utils/feeds/source-preferences.ts';
import { listLedger } from '@/utils/library/ledger.ts';
import { observe } from '@/utils/library/observe.ts';
import { whenOutdated } from '@/utils/library/other-versions.ts';
import type { SourceRecord } from '@/utils/library/source-records.ts';
import { getSource, listSources } from '@/utils/library/sources.ts';
import { callBackground } from '@/utils/messaging/channel.ts';
import { sourceCalls } from '@/utils/messaging/source-calls.ts';
import { downloadFile } from '@/utils/platform/download-file.ts';
import { mayNotify, requestNotifications } from '@/utils/platform/notifications.ts';
import { requestAccess, watchAccess } from '@/utils/platform/permissions.ts';
import { describeLog } from './describe-log.ts';

/** The state of one source's page. */
export function createSourceModel(sourceId: string) {
  const announcer = createAnnouncer();
  whenOutdated(() => announcer.announce({ key: 'library.outdated', tone: 'warning', isLasting: true }));
  const { announce, attempt } = announcer;
  const source = live(observe, () => async () => (await getSource(sourceId)) ?? null);
  const ledger = live(observe, () => () => listLedger(sourceId));
  const all = live(observe, () => listSources);
  const change = (wish: Partial<SourcePreferences & { title: string }>) =>
    attempt(() => callBackground('changeSource', { sourceId, change: wish }));
  const notifiable = signal(false);
  const lookUp = async (): Promise<void> => {
    notifiable.value = await mayNotify();
  };
  watchAccess(() => void lookUp());
  void lookUp();
  return {
    announcer,
    source,
    ledger: computed(() => valueOr(ledger.state.value, [])),
    folders: computed(() => [...new Set(valueOr(all.state.value, []).map(({ folder }) => folder))].filter(Boolean)),
    actions: createSourceActions({ ...sourceCalls, open: async () => {} }, announcer),
    async change(wish: Partial<SourcePreferences & { title: string }>): Promise<void> {
      if ((await change(wish)) !== undefined) announce({ key: 'options.saved' });
    },
    mayNotify: notifiable,
    /** Must be called straight from a click: without the browser's leave the wish would be an empty one. */
    async notify(notify: boolean): Promise<void> {
      const isAllowed = !notify || (await attempt(requestNotifications));
      if (isAllowed === undefined) return;
      notifiable.value = await mayNotify();
      if (!isAllowed) announce({ key: 'source.notifyRefused', tone: 'warning' });
      else if ((await change({ notify })) !== undefined) announce({ key: 'options.saved' });
    },
    /** Must be called straight from a click; the worker checks the source as soon as the grant is there. */
    async allow({ locators }: SourceRecord): Promise<void> {
      const url = locators[0]?.url;
      const isGranted = url !== undefined && (await attempt(() => requestAccess(url)));
      if (isGranted === false) announce({ key: 'follow.noAccess', tone: 'warning' });
    },
    async prefer(url: string): Promise<void> {
      const done = await attempt(() => callBackground('preferAddress', { sourceId, url }));
      if (done !== undefined) announce({ key: 'source.preferred', params: { url } });
    },
    saveLog(shown: SourceRecord): void {
      const rows = valueOr(ledger.state.value, []);
      const day = new Date().toISOString().slice(0, 10);
      downloadFile(`windlion-log-${shown.host}-${day}.json`, describeLog(shown, rows), 'application/json');
    },
  };
}

export type SourceModel = ReturnType<typeof createSourceModel>;
