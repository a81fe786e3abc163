import { isTrackingParameter } from './tracking-parameters.ts';

const TWIN_HOST = /^(?:www\d?|m|mobile|amp|touch|wap)\.(?=[^.]+\.[^.])/;
const AMP_CACHE_PATH = /^\/(?:[civ]\/)?(?:s\/)?([^/]+\.[^/]+\/.*)$/;

/**
 * The identity of a page's address: two addresses with the same key are the same article.
 * Returns the address unchanged when it cannot be parsed.
 */
export function urlKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = unwrapAmpCache(new URL(url));
  if (!/^https?:$/.test(address.protocol)) return address.href.replace(/#.*$/, '');
  return twinlessHost(address.host) + plainPath(address.pathname) + plainQuery(address) + route(address.hash);
}

/** AMP caches carry the publisher's own address in the path: `cdn.ampproject.org/c/s/host/path`. */
function unwrapAmpCache(address: URL): URL {
  const isCache = address.host.endsWith('.ampproject.org');
  const isGoogle = /^www\.google\.[a-z.]+$/.test(address.host) && address.pathname.startsWith('/amp/');
  if (!isCache && !isGoogle) return address;
  const inner = AMP_CACHE_PATH.exec(address.pathname.replace(/^\/amp(?=\/)/, ''))?.[1];
  const original = `https://${inner ?? ''}${address.search}`;
  return inner !== undefined && URL.canParse(original) ? new URL(original) : address;
}

function twinlessHost(host: string): string {
  return host.replace(/\.(?=$|:)/, '').replace(TWIN_HOST, '');
}

function plainPath(pathname: string): string {
  const path = decode(pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '')
    .replace(/\/amp(?:\.html)?\/?$/i, '')
    .replace(/\.amp(?=\.html?$|$)/i, '')
    .replace(/\/+$/, '');
  return path === '' ? '/' : path;
}

function plainQuery({ searchParams }: URL): string {
  const kept = [...searchParams]
    .filter(([name, value]) => !isTrackingParameter(name) && !isAmpSwitch(name, value))
    .map(([name, value]) => (value === '' ? name : `${name}=${value}`.normalize('NFC')))
    .sort();
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

function isAmpSwitch(name: string, value: string): boolean {
  return /^(?:no)?amp$/i.test(name) || (/^outputtype$/i.test(name) && /^amp$/i.test(value));
}

/** A fragment is a place in the page, except where a single-page site routes by it. */
function route(hash: string): string {
  return /^#!?\//.test(hash) ? decode(hash) : '';
}

/** Percent-encoding undone where it is valid UTF-8, so that its case and its presence do not matter. */
function decode(text: string): string {
  const decoded = text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run.toUpperCase();
    }
  });
  return decoded.normalize('NFC');
}
