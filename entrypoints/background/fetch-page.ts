import type { Extraction } from '@/utils/article/extraction.ts';
import { fail, type Result, succeed } from '@/utils/article/result.ts';
import { applySiteRules } from '@/utils/extract/apply-site-rules.ts';
import { decodePage } from '@/utils/feeds/decode-page.ts';
import { requestFeed } from '@/utils/feeds/request-feed.ts';
import { parsePage } from '@/utils/platform/page-parser.ts';
import { hasAccess } from '@/utils/platform/permissions.ts';
import { loadSiteRules } from '@/utils/settings/site-rules.ts';

const MAX_BYTES = 8 * 1024 * 1024;

/** Reads a page without opening it: fetched without cookies, parsed where nothing of it runs. */
export async function fetchPage(
  url: string,
): Promise<Result<Extraction, 'no-access' | 'not-fetched' | 'nothing-here'>> {
  if (!(await hasAccess(url))) return fail('no-access');
  const validators = { etag: null, lastModified: null };
  const answer = await requestFeed(url, { validators, fetch, now: Date.now(), maxBytes: MAX_BYTES });
  if (answer.kind !== 'fresh') return fail('not-fetched');
  if (!/\b(html|xml)\b/iu.test(answer.contentType ?? 'text/html')) return fail('nothing-here');
  const html = decodePage(answer.bytes, answer.contentType);
  try {
    return succeed(applySiteRules(await parsePage(html, answer.finalUrl), await loadSiteRules()));
  } catch (error) {
    return fail('not-fetched', String(error));
  }
}
