import { computed, signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import { readOpml, writeOpml } from '@/utils/exchange/opml.ts';
import { type FiledTarget, type OpmlPlan, planOpml, toOpmlFeeds } from '@/utils/exchange/plan-opml.ts';
import { decodeBytes } from '@/utils/feeds/decode-bytes.ts';
import { listSources } from '@/utils/library/sources.ts';
import { callBackground } from '@/utils/messaging/channel.ts';
import { downloadFile } from '@/utils/platform/download-file.ts';
import { hasAccess, requestHosts } from '@/utils/platform/permissions.ts';

/** Sources checked between two steps of the progress. */
const AT_ONCE = 8;

/** What a chosen file holds, and what of it the reader wants. */
export interface OpmlPreview extends OpmlPlan {
  /** Addresses of feeds that are not wanted. */
  left: ReadonlySet<string>;
  /** Host names the browser will ask about. */
  missing: string[];
}

/** The list of what is followed, out as OPML and in from one. */
export function createOpml({ announce, attempt }: Announcer) {
  const preview = signal<OpmlPreview | null>(null);
  const progress = signal<{ done: number; total: number } | null>(null);
  let isStopped = false;

  const unfollowAll = async (ids: readonly string[]): Promise<void> => {
    for (const sourceId of ids) await callBackground('unfollow', { sourceId });
  };

  const firstChecks = async (ids: readonly string[]): Promise<number> => {
    let failed = 0;
    isStopped = false;
    for (let done = 0; done < ids.length && !isStopped; done += AT_ONCE) {
      progress.value = { done, total: ids.length };
      const outcome = await callBackground('checkNow', { sourceIds: ids.slice(done, done + AT_ONCE) });
      failed += outcome.failed;
    }
    progress.value = null;
    return failed;
  };

  return {
    preview,
    progress,
    chosen: computed(() => chosenOf(preview.value)),
    async exportAll(): Promise<void> {
      const sources = await attempt(listSources);
      if (sources === undefined) return;
      const now = new Date();
      const file = writeOpml('Windlion', toOpmlFeeds(sources), now);
      downloadFile(`windlion-${now.toISOString().slice(0, 10)}.opml`, file, 'text/x-opml');
      announce({ key: 'opml.exported' });
    },
    async read(file: File): Promise<void> {
      await attempt(async () => {
        const feeds = readOpml(decodeBytes(new Uint8Array(await file.arrayBuffer()), null).text);
        if (feeds === null || feeds.length === 0) {
          announce({ key: feeds === null ? 'opml.notOpml' : 'opml.noFeeds', tone: 'warning' });
          return;
        }
        const plan = planOpml(feeds, new Set((await listSources()).map(({ key }) => key)));
        if (plan.fresh.length === 0) announce({ key: 'opml.nothingNew', params: { count: plan.known } });
        else preview.value = { ...plan, left: new Set(), missing: await missingHosts(plan.fresh) };
      });
    },
    toggle(url: string): void {
      const { value: shown } = preview;
      if (shown === null) return;
      const left = new Set(shown.left);
      if (!left.delete(url)) left.add(url);
      preview.value = { ...shown, left };
    },
    cancel(): void {
      preview.value = null;
    },
    stop(): void {
      isStopped = true;
    },
    /** May ask for the sites' grants, so it must be called straight from a click. */
    async follow(): Promise<void> {
      const { value: shown } = preview;
      const wanted = chosenOf(shown);
      if (shown === null || wanted.length === 0) return;
      const hosts = new Set(wanted.map(hostOf));
      const missing = shown.missing.filter((host) => hosts.has(host));
      const asking = missing.length === 0 ? Promise.resolve(true) : requestHosts(missing);
      await attempt(async () => {
        if (!(await asking)) {
          announce({ key: 'opml.noAccess', tone: 'warning' });
          return;
        }
        const added = await callBackground('followMany', { filed: wanted });
        preview.value = null;
        const failed = await firstChecks(added);
        announce({
          key: failed > 0 ? 'opml.followedSome' : 'opml.followed',
          params: { count: added.length, failed },
          undo: () => void attempt(() => unfollowAll(added)),
        });
      });
    },
  };
}

export type OpmlModel = ReturnType<typeof createOpml>;

/** A feed's address: what a preview's row goes by. */
export function addressOf({ target }: FiledTarget): string {
  return target.locators[0]?.url ?? target.pageUrl;
}

function hostOf(filed: FiledTarget): string {
  return new URL(addressOf(filed)).hostname;
}

function chosenOf(preview: OpmlPreview | null): FiledTarget[] {
  return preview === null ? [] : preview.fresh.filter((filed) => !preview.left.has(addressOf(filed)));
}

/** The hosts that the browser has to be asked about. */
async function missingHosts(fresh: readonly FiledTarget[]): Promise<string[]> {
  const oneOfEach = [...new Map(fresh.map((filed) => [hostOf(filed), addressOf(filed)]))];
  const granted = await Promise.all(oneOfEach.map(([, url]) => hasAccess(url)));
  return oneOfEach.filter((_, index) => !granted[index]).map(([host]) => host);
}
