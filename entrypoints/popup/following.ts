import { computed, signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import { live, valueOr } from '@/components/loading/live.ts';
import type { FollowChoice } from '@/components/news/FollowTargets.tsx';
import { createSourceActions } from '@/components/news/source-actions.ts';
import { fail } from '@/utils/article/result.ts';
import { followTargets } from '@/utils/feeds/follow-targets.ts';
import type { SourceTarget } from '@/utils/feeds/source-target.ts';
import { observe } from '@/utils/library/observe.ts';
import { listSources, sourceKey } from '@/utils/library/sources.ts';
import { callBackground } from '@/utils/messaging/channel.ts';
import { sourceCalls } from '@/utils/messaging/source-calls.ts';
import { sourcePath } from '@/utils/platform/own-pages.ts';
import { requestAccess } from '@/utils/platform/permissions.ts';
import { openOwnPage } from '@/utils/platform/tabs.ts';
import type { CurrentPageModel } from './current-page.ts';
import { createFollowAddress } from './follow-address.ts';
import { FOLLOW_ERROR_MESSAGES } from './follow-errors.ts';

async function openSource(sourceId: string): Promise<void> {
  await openOwnPage(sourcePath(sourceId));
  window.close();
}

/** What is followed, and what the current page offers to follow. */
export function createFollowing({ extraction }: CurrentPageModel, announcer: Announcer) {
  const { announce, attempt } = announcer;
  const busyKey = signal<string | null>(null);
  const sources = live(observe, () => listSources);
  const address = createFollowAddress(announcer);
  const followedKeys = computed(() => new Set(valueOr(sources.state.value, []).map(({ key }) => key)));
  const toChoice = (target: SourceTarget): FollowChoice => {
    const key = sourceKey(target);
    return {
      target,
      isFollowed: key !== null && followedKeys.value.has(key),
      isBusy: key !== null && key === busyKey.value,
    };
  };

  /** Asks for the site's grant where it is missing, so it must be called straight from a click. */
  const follow = async (target: SourceTarget): Promise<void> => {
    const [locator] = target.locators;
    if (locator === undefined) return;
    busyKey.value = sourceKey(target);
    const reply = await attempt(async () => {
      void callBackground('followOnceGranted', { target });
      const isGranted = await requestAccess(locator.url);
      return isGranted ? callBackground('follow', { target }) : fail('no-access' as const);
    });
    busyKey.value = null;
    if (reply === undefined) return;
    // After a new grant the background may have been faster.
    if (reply.ok || reply.error === 'already-followed')
      announce({ key: 'follow.done', params: { title: target.title } });
    else announce({ key: FOLLOW_ERROR_MESSAGES[reply.error], tone: 'warning' });
  };

  return {
    sources,
    address,
    /** What the current page offers. */
    choices: computed(() => (extraction.value === null ? [] : followTargets(extraction.value).map(toChoice))),
    /** What a typed address offers. */
    addressChoices: computed(() => address.targets.value.map(toChoice)),
    follow,
    actions: createSourceActions({ ...sourceCalls, open: openSource }, announcer),
  };
}
