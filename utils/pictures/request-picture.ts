import { isPrivateAddress } from '@/utils/article/private-address.ts';
import { readBody } from '@/utils/feeds/read-body.ts';
import { isTroubled } from '@/utils/feeds/troubled-status.ts';
import { type PictureFormat, readPictureFormat } from './picture-format.ts';

/** Why there is no picture. */
export type PictureProblem =
  /** No grant for the picture's own host, and the page could not read it either. */
  | 'no-access'
  /** The server has it no more, or gives it to nobody. */
  | 'refused'
  /** What came was none, or one of a kind that is not kept (SVG may hold scripts). */
  | 'not-a-picture'
  | 'too-large'
  /** An address that nothing is fetched from: this machine, its network, no http. */
  | 'bad-address'
  /** Asked several times, and never answered. */
  | 'unreachable'
  /** The space set aside for pictures is used up. */
  | 'no-space'
  /** The reader stopped it, or freed the space. */
  | 'dropped';

export type PictureAnswer =
  | { kind: 'picture'; bytes: Uint8Array<ArrayBuffer>; format: PictureFormat }
  | { kind: 'none'; problem: PictureProblem }
  /** Worth asking again: no network, a slow or troubled server. */
  | { kind: 'later' };

const MAX_BYTES = 6 * 1024 * 1024;
/** Small files can hold pictures that take gigabytes once they are drawn. */
const MAX_PIXELS = 64_000_000;
const TIMEOUT_MS = 30_000;

/** Asks for a picture once: no cookies, no referrer, the browser's cached copy if there is one, and nothing oversized. */
export async function requestPicture(url: string, fetch: typeof globalThis.fetch): Promise<PictureAnswer> {
  if (!isFetchable(url)) return none('bad-address');
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'force-cache',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return await readAnswer(response);
  } catch {
    return { kind: 'later' };
  }
}

async function readAnswer(response: Response): Promise<PictureAnswer> {
  if (!isFetchable(response.url)) return none('bad-address');
  if (!response.ok) return isTroubled(response.status) ? { kind: 'later' } : none('refused');
  // Some servers call everything a stream of bytes; what it is, its first bytes say.
  const type = response.headers.get('content-type') ?? 'image/';
  if (!/^\s*(?:image\/(?!svg)|application\/octet-stream|binary\/octet-stream)/iu.test(type))
    return none('not-a-picture');
  if (Number(response.headers.get('content-length')) > MAX_BYTES) return none('too-large');
  const bytes = await readBody(response, MAX_BYTES);
  if (bytes === null) return none('too-large');
  const format = readPictureFormat(bytes);
  if (format === null) return none('not-a-picture');
  return format.width * format.height > MAX_PIXELS ? none('too-large') : { kind: 'picture', bytes, format };
}

function isFetchable(url: string): boolean {
  return /^https?:/iu.test(url) && URL.canParse(url) && !isPrivateAddress(url);
}

function none(problem: PictureProblem): PictureAnswer {
  return { kind: 'none', problem };
}
