import { fail, type Result, succeed } from '@/utils/article/result.ts';
import type { SourceTarget } from '@/utils/feeds/source-target.ts';
import { addSource } from '@/utils/library/sources.ts';
import type { FollowError, FollowedSource } from '@/utils/messaging/protocol.ts';
import { hasAccess } from '@/utils/platform/permissions.ts';
import { checkSourcesNow } from './poll.ts';

/** Follows what was found on a page and makes the first check, whose posts count as known, not as new. */
export async function followTarget(target: SourceTarget): Promise<Result<FollowedSource, FollowError>> {
  const [locator] = target.locators;
  if (locator === undefined) return fail('nothing-to-follow');
  if (!(await hasAccess(locator.url))) return fail('no-access');
  const source = await addSource(target, Date.now());
  if (source === null) return fail('already-followed');
  return succeed({ sourceId: source.id, outcome: await checkSourcesNow(source.id) });
}
