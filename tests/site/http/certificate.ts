import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

// X.509 (RFC 5280) by hand: Node signs but makes no certificates, and not every machine has openssl.
const TAG = {
  integer: 0x02,
  bits: 0x03,
  bytes: 0x04,
  oid: 0x06,
  utf8: 0x0c,
  utcTime: 0x17,
  sequence: 0x30,
  set: 0x31,
  version: 0xa0,
  extensions: 0xa3,
  dnsName: 0x82,
  ipAddress: 0x87,
};
const ECDSA_WITH_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
const COMMON_NAME = [0x55, 0x04, 0x03];
const SUBJECT_ALTERNATIVE_NAME = [0x55, 0x1d, 0x11];
const DAY_MS = 86_400_000;

/** Makes a self-signed certificate for these names and 127.0.0.1, valid for a month. */
export function makeCertificate(names: string[]): { key: Buffer; cert: Buffer } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(TAG.sequence, der(TAG.oid, ECDSA_WITH_SHA256));
  const name = der(
    TAG.sequence,
    der(TAG.set, der(TAG.sequence, der(TAG.oid, COMMON_NAME), der(TAG.utf8, Buffer.from(names[0] ?? 'localhost')))),
  );
  const alternatives = der(
    TAG.sequence,
    ...names.map((one) => der(TAG.dnsName, Buffer.from(one))),
    der(TAG.ipAddress, [127, 0, 0, 1]),
  );
  const toSign = der(
    TAG.sequence,
    der(TAG.version, der(TAG.integer, [2])),
    // Positive whatever the random bytes are.
    der(TAG.integer, [1, ...randomBytes(8)]),
    algorithm,
    name,
    der(TAG.sequence, utcTime(Date.now() - DAY_MS), utcTime(Date.now() + 30 * DAY_MS)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(
      TAG.extensions,
      der(TAG.sequence, der(TAG.sequence, der(TAG.oid, SUBJECT_ALTERNATIVE_NAME), der(TAG.bytes, alternatives))),
    ),
  );
  // The leading 0: no unused bits at the end.
  const signature = der(TAG.bits, [0], sign('sha256', toSign, privateKey));
  const base64 = der(TAG.sequence, toSign, algorithm, signature).toString('base64');
  const lines = ['-----BEGIN CERTIFICATE-----', ...(base64.match(/.{1,64}/gu) ?? []), '-----END CERTIFICATE-----', ''];
  return { key: Buffer.from(privateKey.export({ type: 'pkcs8', format: 'pem' })), cert: Buffer.from(lines.join('\n')) };
}

/** Tag, length and content, as the Distinguished Encoding Rules want them. */
function der(tag: number, ...parts: Iterable<number>[]): Buffer {
  const content = Buffer.concat(parts.map((part) => Buffer.from([...part])));
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

/** `YYMMDDhhmmssZ`. */
function utcTime(ms: number): Buffer {
  return der(TAG.utcTime, Buffer.from(`${new Date(ms).toISOString().replace(/\D/gu, '').slice(2, 14)}Z`));
}
