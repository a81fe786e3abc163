import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeCertificate } from '../../site/http/certificate.ts';

test('a certificate that its own key has signed, for every name, valid today', () => {
  const { cert, key } = makeCertificate(['www.news.example', 'localhost']);
  const read = new X509Certificate(cert);
  expect(read.verify(read.publicKey)).toBe(true);
  expect(read.checkIssued(read)).toBe(true);
  expect(read.checkHost('www.news.example')).toBe('www.news.example');
  expect(read.checkHost('localhost')).toBe('localhost');
  expect(read.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(Date.parse(read.validFrom)).toBeLessThan(Date.now());
  expect(Date.parse(read.validTo)).toBeGreaterThan(Date.now() + 86_400_000);
  expect(key.toString()).toContain('PRIVATE KEY');
});
