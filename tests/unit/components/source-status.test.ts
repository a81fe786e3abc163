import { expect, test } from 'vitest';
import { explainFailure, explainSchedule } from '@/components/news/source-status.ts';
import { DEFAULT_PREFERENCES } from '@/utils/feeds/source-preferences.ts';
import type { SourceRecord } from '@/utils/library/source-records.ts';
import { createTranslator } from '@/utils/locale/translator.ts';

const t = createTranslator('en');
const NOW = 1e12;
const HOUR = 3_600_000;

function source(change: Partial<SourceRecord>): SourceRecord {
  return {
    ...DEFAULT_PREFERENCES,
    id: 's',
    key: 'k',
    kind: 'tag',
    title: 'Harbour',
    siteName: 'Island Post',
    pageUrl: 'https://news.example/tag/harbour/',
    host: 'news.example',
    locators: [],
    etag: null,
    lastModified: null,
    lastFullAt: 0,
    nextCheckAt: NOW + HOUR,
    lastCheckedAt: NOW - 2 * HOUR,
    lastSuccessAt: null,
    failures: 0,
    state: 'ok',
    failure: null,
    createdAt: 0,
    updatedAt: 0,
    ...change,
  };
}

test.each([
  [{}, 'Checked 2 hours ago · next in 1 hour'],
  [{ lastCheckedAt: null, nextCheckAt: NOW - 1 }, 'Not checked yet · next check soon'],
  [{ state: 'gone' }, 'Checked 2 hours ago'],
] as const)('%j: %s', (change, text) => {
  expect(explainSchedule(source(change), NOW, t)).toBe(text);
});

test('a failure is told with what follows from it; a code of a later version is not passed over', () => {
  expect(explainFailure(source({}), t)).toBeNull();
  expect(explainFailure(source({ failure: { code: 'http', status: 503, at: 1 } }), t)).toContain('503');
  expect(explainFailure(source({ failure: { code: 'volcano', at: 1 } }), t)).toBe(t('failure.unknown'));
  expect(explainFailure(source({ state: 'gone' }), t)).toBe(t('source.gone'));
});
