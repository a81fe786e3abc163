import { isPrivateAddress } from '@/utils/article/private-address.ts';
import { decodePage } from '@/utils/feeds/decode-page.ts';
import { discoverFeeds, wellKnownFeedUrls } from '@/utils/feeds/discover-feeds.ts';
import { isLoginPage } from '@/utils/feeds/login-page.ts';
import { feedTarget, pageTargets } from '@/utils/feeds/page-targets.ts';
import { readAddress } from '@/utils/feeds/read-address.ts';
import type { FeedAnswer } from '@/utils/feeds/request-feed.ts';
import type { SourceTarget } from '@/utils/feeds/source-target.ts';
import type { AddressAnswer, AddressWish, FollowError } from '@/utils/messaging/protocol.ts';
import { parsePage } from '@/utils/platform/page-parser.ts';
import { hasAccess } from '@/utils/platform/permissions.ts';
import { inTurnAtHost } from './check-source.ts';
import { createFeedAsker, type FeedAsker, NO_VALIDATORS, readAnswer, type SourceAnswer } from './feed-asker.ts';
import { followAnswer, followTarget } from './follow.ts';
import { followErrorOf } from './follow-error.ts';

type Fresh = Extract<FeedAnswer, { kind: 'fresh' }>;
type Heard = Extract<SourceAnswer, { kind: 'feed' }>;

const MAX_PAGE_BYTES = 8 * 1024 * 1024;
/** Guesses are requests too. */
const MAX_GUESSES = 10;

/**
 * Follows what a reader has pasted: a feed at once, with the answer that showed it to be one; a page that offers one
 * thing to follow likewise; several things are handed back to choose from.
 */
export async function followAddress({ address, allowPrivate }: AddressWish): Promise<AddressAnswer> {
  const url = readAddress(address);
  if (url === null) return failed('not-an-address');
  if (isPrivateAddress(url) && !allowPrivate) return failed('private-address');
  if (!(await hasAccess(url))) return failed('no-access');
  const found = await inTurnAtHost(new URL(url).host, async () => {
    const asker = createFeedAsker(Date.now());
    const answer = await asker.request(url, NO_VALIDATORS, MAX_PAGE_BYTES);
    if (answer.kind !== 'fresh') return failed(followErrorOf(answer));
    if (isPrivateAddress(answer.finalUrl || url) && !allowPrivate) return failed('private-address');
    const read = readAnswer(url, answer);
    if (read.kind === 'feed') return followFeed(read, asker);
    if (answer.bytes.byteLength === 0) return failed('empty');
    const html = decodePage(answer.bytes, answer.contentType);
    const targets = await targetsOf(html, answer);
    return targets.length > 0 ? { kind: 'choices' as const, targets } : guess(html, answer.finalUrl || url, asker);
  });
  const [only, another] = found.kind === 'choices' ? found.targets : [];
  const isClear = only !== undefined && another === undefined && (await hasAccess(only.locators[0]?.url ?? ''));
  return isClear ? followed(await followTarget(only)) : found;
}

async function followFeed(answer: Heard, asker: FeedAsker): Promise<AddressAnswer> {
  return followed(await followAnswer(feedTarget(answer.feed, answer.askedUrl), answer, asker));
}

function followed(result: Awaited<ReturnType<typeof followTarget>>): AddressAnswer {
  return result.ok ? { kind: 'followed', title: result.value.title } : failed(result.error);
}

/** What the page offers; one that cannot be read as a page may still name its feeds. */
async function targetsOf(html: string, { finalUrl, linkHeader }: Fresh): Promise<SourceTarget[]> {
  const discovered = discoverFeeds({ html, url: finalUrl, linkHeader });
  return pageTargets(await parsePage(html, finalUrl), discovered);
}

/** A page that tells of no feed may have one in a usual place. */
async function guess(html: string, pageUrl: string, asker: FeedAsker): Promise<AddressAnswer> {
  for (const url of wellKnownFeedUrls(pageUrl).slice(0, MAX_GUESSES)) {
    const answer = await asker.ask(url);
    // An empty one is the feed of a page's comments more often than a site's.
    if (answer.kind === 'feed' && answer.feed.entries.length > 0) return followFeed(answer, asker);
    if (answer.kind === 'failed' && !/^(?:http|not-a-feed|empty)$/u.test(answer.code)) break;
  }
  return failed(isLoginPage(html, pageUrl) ? 'login-page' : 'no-feed');
}

function failed(error: FollowError): AddressAnswer {
  return { kind: 'failed', error };
}
