const DEVICE = /^(?:www|m|mobile|amp|wap)\./u;
const FORM = /\/(?:amp|print)\/?$|\.amp(?=\.html?$|$)/u;

/** An address without what only says for which device it is: two forms of one page give the same. */
export function sameAddress(url: string): string {
  const { host, pathname, searchParams } = new URL(url);
  for (const key of ['amp', 'print', 'outputType']) searchParams.delete(key);
  const query = searchParams.toString();
  const path = pathname.replace(FORM, '').replace(/\/+$/u, '');
  return `${host.replace(DEVICE, '')}${path}${query === '' ? '' : `?${query}`}`;
}
