import type { Extraction } from '@/utils/article/extraction.ts';
import { isPrivateAddress } from '@/utils/article/private-address.ts';
import type { WordPressPost } from '@/utils/article/wordpress-post.ts';
import { completeFromWordPress } from '@/utils/extract/complete-from-wordpress.ts';
import { type FeedAnswer, requestFeed } from '@/utils/feeds/request-feed.ts';
import { isTroubled } from '@/utils/feeds/troubled-status.ts';
import { wordPressPostUrl } from '@/utils/feeds/wordpress-address.ts';
import { readWordPressPost } from '@/utils/feeds/wordpress-post.ts';
import { completeArticle } from '@/utils/library/complete-article.ts';
import { pictureAddresses } from '@/utils/pictures/picture-addresses.ts';
import { setAlarm } from '@/utils/platform/alarms.ts';
import { isOnline } from '@/utils/platform/is-online.ts';
import { hasAccess } from '@/utils/platform/permissions.ts';
import { addCompletion, type Completion, completions, replaceCompletion } from '@/utils/settings/completions.ts';
import { loadSettings } from '@/utils/settings/settings.ts';
import { loadSiteRules } from '@/utils/settings/site-rules.ts';
import { keepPictures } from './keep-pictures.ts';
import { runAlone } from './run-alone.ts';

export const COMPLETIONS_ALARM = 'completions';

/** A worker killed over a page asks again after this time. */
const CLAIM_MS = 60_000;
const OFFLINE_MS = 5 * 60_000;
/** After the first, second … try that came to nothing; after the last the page stays as it was read. */
const RETRY_MS = [60_000, 30 * 60_000, 6 * 60 * 60_000];
const TIMEOUT_MS = 15_000;
const MAX_BYTES = 2 * 1024 * 1024;

/** After a page was saved: where its site is granted and tells more of it, that follows by itself. */
export async function completePage(articleId: string, page: Extraction): Promise<void> {
  const url = wordPressPostUrl(page.url, page.wordpress);
  if (url === null || !(await hasAccess(url))) return;
  await addCompletion(articleId, page, Date.now());
  await completePages();
}

/** Asks the sites of the pages that are due, one after the other; goes on after a killed worker. */
export function completePages(): Promise<void> {
  return runAlone('completions', async () => {
    // The alarm that began this is spent: a worker stopped before the end of it would sleep on.
    await scheduleCompletions();
    try {
      for (;;) {
        const [next] = isOnline() ? await completions() : [];
        if (next === undefined || next.dueAt > Date.now()) return;
        await complete(next);
      }
    } finally {
      await scheduleCompletions();
    }
  });
}

/** Sets the alarm to the time in the queue. */
async function scheduleCompletions(): Promise<void> {
  const now = Date.now();
  const [next] = await completions();
  const soonest = isOnline() ? 0 : now + OFFLINE_MS;
  await setAlarm(COMPLETIONS_ALARM, next === undefined ? null : Math.max(next.dueAt, soonest), now);
}

async function complete(next: Completion): Promise<void> {
  const claimed = { ...next, attempts: next.attempts + 1, dueAt: Date.now() + CLAIM_MS };
  await replaceCompletion(next, claimed);
  const { articleId, page } = next;
  const answer = await ask(page);
  const now = Date.now();
  if (answer !== null && 'waitMs' in answer) {
    const wait = RETRY_MS[next.attempts];
    const later = wait === undefined ? null : { ...claimed, dueAt: now + Math.max(wait, answer.waitMs) };
    return replaceCompletion(claimed, later);
  }
  if (answer !== null) {
    const rules = await loadSiteRules();
    const completed = completeFromWordPress(page, answer.post, { now: new Date(now), rules });
    const pictures = pictureAddresses(completed, (await loadSettings()).pictures);
    await completeArticle(articleId, { page, completed, post: answer.post, pictures }, now);
    void keepPictures();
  }
  await replaceCompletion(claimed, null);
}

/** The post as its site tells it, how long to wait at least before asking again, or `null` where there is nothing to be had. */
async function ask({
  url: pageUrl,
  wordpress,
}: Extraction): Promise<{ post: WordPressPost } | { waitMs: number } | null> {
  const url = wordPressPostUrl(pageUrl, wordpress);
  if (url === null || wordpress?.object === undefined || !(await hasAccess(url))) return null;
  const validators = { etag: null, lastModified: null };
  const limits = { maxBytes: MAX_BYTES, timeoutMs: TIMEOUT_MS };
  const answer = await requestFeed(url, { validators, fetch, now: Date.now(), isOnline, ...limits });
  if (answer.kind === 'failed') return isWorthAnother(answer) ? { waitMs: answer.retryAfterMs ?? 0 } : null;
  if (answer.kind !== 'fresh' || isPrivateAddress(answer.finalUrl || url)) return null;
  const post = readWordPressPost(parse(answer.bytes), wordpress.object.id, url);
  return post === null ? null : { post };
}

function isWorthAnother({ code, status }: Extract<FeedAnswer, { kind: 'failed' }>): boolean {
  return ['offline', 'unreachable', 'timeout'].includes(code) || (code === 'http' && isTroubled(status));
}

/** Many a site answers with a page of its own, or with a warning before the data. */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
