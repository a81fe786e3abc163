import { expect, test } from 'vitest';
import { validatePageReport } from '@/utils/messaging/validate-page-report.ts';

const good = {
  url: 'https://news.example/a',
  loadedUrl: 'https://news.example/a',
  canonicalUrl: null,
  modifiedMs: 1_800_000_000_000,
  detection: { kind: 'article', confidence: 1, evidence: [] },
};

test('a good report passes, without anything it should not carry', () => {
  expect(validatePageReport({ ...good, extra: 1 })).toEqual(good);
});

test('a time of change that is none is left out', () => {
  expect(validatePageReport({ ...good, modifiedMs: Number.NaN })).toEqual({ ...good, modifiedMs: null });
});

test.each([
  null,
  'text',
  {},
  { ...good, url: 'not a url' },
  { ...good, detection: { kind: 'evil', confidence: 1 } },
  { ...good, url: `https://news.example/${'x'.repeat(5000)}` },
])('%j is refused', (value) => {
  expect(validatePageReport(value)).toBeNull();
});
