import { fail, type Result, succeed } from '@/utils/article/result.ts';
import type { SourceTarget } from '@/utils/feeds/source-target.ts';
import { addSource, draftSource, isFollowed } from '@/utils/library/sources.ts';
import type { FollowError, FollowedSource } from '@/utils/messaging/protocol.ts';
import { hasAccess } from '@/utils/platform/permissions.ts';
import { askSource } from './ask-source.ts';
import { refreshBadge } from './badge.ts';
import { inTurnAtHost, recordAnswer } from './check-source.ts';
import { createFeedAsker, type FeedAsker, type SourceAnswer } from './feed-asker.ts';
import { followErrorOf } from './follow-error.ts';
import { schedulePoll } from './poll.ts';

/** Follows what was found on a page, once it has answered; its posts so far count as known, not as new. */
export async function followTarget(target: SourceTarget): Promise<Result<FollowedSource, FollowError>> {
  const draft = draftSource(target, Date.now());
  const [locator] = target.locators;
  if (draft === null || locator === undefined) return fail('nothing-to-follow');
  if (!(await hasAccess(locator.url))) return fail('no-access');
  return inTurnAtHost(draft.host, async () => {
    // Asked for twice, by a popup and by the grant it was waiting for, it is still one request.
    if (await isFollowed(draft.key)) return fail('already-followed');
    const asker = createFeedAsker(Date.now());
    return followAnswer(target, await askSource(draft, asker), asker);
  });
}

/** Follows a source whose first answer is there already. */
export async function followAnswer(
  target: SourceTarget,
  answer: SourceAnswer,
  asker: FeedAsker,
): Promise<Result<FollowedSource, FollowError>> {
  const source = draftSource(target, asker.now);
  if (source === null) return fail('nothing-to-follow');
  if (answer.kind !== 'feed') return fail(followErrorOf(answer));
  if (!(await addSource({ ...source, lastCheckedAt: asker.now }))) return fail('already-followed');
  const { fresh } = await recordAnswer(source, answer, asker);
  await Promise.all([refreshBadge(), schedulePoll()]);
  return succeed({ sourceId: source.id, title: source.title, outcome: { checked: 1, failed: 0, fresh } });
}
