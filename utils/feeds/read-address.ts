/** A dotted name, a number in brackets, or `localhost`: what is taken for a host where no scheme says so. */
const HOST = /^(?:[^\s/?#@:[\]]+\.[^\s/?#@:[\]]+|localhost|\[[0-9a-f:.]+\])(?::\d+)?(?=[/?#]|$)/iu;

/** The address a reader has typed or pasted, made whole; `null` when it cannot be one. */
export function readAddress(text: string): string | null {
  const plain = text.trim().replace(/^<(.*)>$/u, '$1');
  const told = plain.replace(/^feed:(?:\/\/)?(?=https?:)/iu, '').replace(/^feed:\/\//iu, 'http://');
  const whole = HOST.test(told) ? `https://${told}` : told;
  if (/\s/u.test(whole) || !/^https?:\/\//iu.test(whole) || !URL.canParse(whole)) return null;
  const url = new URL(whole);
  // A name and password would be sent with every request, and stand in every backup.
  url.username = '';
  url.password = '';
  url.hash = '';
  return url.href;
}
