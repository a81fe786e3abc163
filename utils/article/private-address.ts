const PRIVATE_NAME =
  /^(?:localhost|.+\.(?:localhost|local|internal|private|lan|home|corp|intranet|home\.arpa)|[^.]+)$/u;

/**
 * Whether an address leads to this machine or its own network, from which nothing is fetched unasked. `URL` has put an
 * IPv4 address into four decimal parts by then, however it was written.
 */
export function isPrivateAddress(url: string): boolean {
  const host = new URL(url).hostname.replace(/\.$/u, '');
  if (host.startsWith('[')) return isPrivateV6(host.slice(1, -1));
  const parts = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/u.exec(host);
  return parts === null ? PRIVATE_NAME.test(host) : isPrivateV4(Number(parts[1]), Number(parts[2]));
}

/** By IANA's registry of special-purpose addresses. */
function isPrivateV4(first: number, second: number): boolean {
  if ([0, 10, 127].includes(first) || first >= 224) return true;
  if (first === 100) return second >= 64 && second < 128;
  if (first === 169) return second === 254;
  if (first === 172) return second >= 16 && second < 32;
  return (first === 192 && (second === 168 || second === 0)) || (first === 198 && (second === 18 || second === 19));
}

function isPrivateV6(address: string): boolean {
  const mapped = /^::(?:ffff:)?([0-9a-f]{1,4}):[0-9a-f]{1,4}$/u.exec(address)?.[1];
  if (mapped !== undefined) {
    const high = Number.parseInt(mapped, 16);
    return isPrivateV4(high >> 8, high & 255);
  }
  return /^(?:::1?$|f[cd]|fe[89a-f]|ff)/u.test(address);
}
