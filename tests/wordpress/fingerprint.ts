const HEADERS = [
  ...['content-type', 'location', 'link', 'last-modified', 'etag', 'cache-control', 'expires', 'vary', 'allow'],
  ...['x-wp-total', 'x-wp-totalpages', 'x-robots-tag', 'x-redirect-by', 'x-content-type-options'],
  ...['access-control-expose-headers', 'access-control-allow-headers'],
];
/** REST records with more fields than this are compared by their names: texts differ in the theme's filters. */
const FULLY_COMPARED_FIELDS = 6;

/** What a client could notice of an answer, with the site's own address taken out. */
export interface Fingerprint {
  status: number;
  headers: Record<string, string>;
  seen: unknown;
}

/** Asks a site and notes what a client would notice. */
export async function takeFingerprint(origin: string, path: string): Promise<Fingerprint> {
  const response = await fetch(origin + path.replace('{origin}', origin), {
    redirect: 'manual',
    headers: { 'accept-encoding': 'identity' },
  });
  const anonymous = (text: string): string =>
    text.replaceAll(origin, '{origin}').replaceAll(encodeURIComponent(origin), '{origin}').replaceAll('&#8211;', '–');
  const type = response.headers.get('content-type') ?? '';
  const sent = await response.text();
  // PHP escapes the slashes of addresses in JSON.
  const body = anonymous(type.includes('json') ? JSON.stringify(JSON.parse(sent)) : sent);
  const headers = HEADERS.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, anonymous(value)] as const];
  });
  return { status: response.status, headers: Object.fromEntries(headers), seen: readBody(type, body) };
}

function readBody(type: string, body: string): unknown {
  if (type.includes('json')) return readJson(JSON.parse(body));
  if (type.includes('xml')) return matches(body, /<title[^>]*>\s*(?:<!\[CDATA\[)?(.*?)(?:\]\]>)?\s*<\/title>/gsu);
  return {
    bodyClass: matches(body, /<body class="(.*?) penci-body/gu),
    articles: matches(body, /<article id="([^"]*" class="[^"]*)"/gu),
    links: matches(
      body,
      /<link rel=["'](?:alternate|canonical|shortlink|https:\/\/api\.w\.org\/)["'][^>]*?href=["']([^"']*)/gu,
    ),
  };
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

function readJson(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(readJson);
  if (typeof json !== 'object' || json === null || 'code' in json) return json;
  if (Object.keys(json).length <= FULLY_COMPARED_FIELDS) return json;
  return 'id' in json ? { id: json.id } : Object.keys(json).sort();
}
