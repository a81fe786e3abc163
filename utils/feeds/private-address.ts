const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa)\.?$/iu;
/** Loopback, private, link-local, shared and unspecified IPv4 (RFC 6890). */
const LOCAL_IPV4 =
  /^(?=\d+(?:\.\d+){3}$)(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./u;
/** Loopback, unspecified, unique local and link-local IPv6. */
const LOCAL_IPV6 = /^(?:::1?$|f[cd]|fe[89ab])/iu;

/** Whether an address leads into the reader's own network rather than into the public one, as far as it shows. */
export function isPrivateAddress(url: string): boolean {
  const { hostname } = new URL(url);
  if (!hostname.startsWith('['))
    return !hostname.includes('.') || LOCAL_NAME.test(hostname) || LOCAL_IPV4.test(hostname);
  const address = hostname.slice(1, -1);
  return LOCAL_IPV6.test(address) || LOCAL_IPV4.test(mappedIpv4(address));
}

/** `::ffff:7f00:1` is 127.0.0.1. */
function mappedIpv4(address: string): string {
  const [, high, low] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/iu.exec(address) ?? [];
  if (high === undefined || low === undefined) return '';
  return [high, low].flatMap((part) => [Number.parseInt(part, 16) >> 8, Number.parseInt(part, 16) & 255]).join('.');
}
