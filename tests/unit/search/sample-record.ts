import type { SearchRecord } from '@/utils/search/search-record.ts';

/** A record that says nothing, but for what a test is about. */
export function sampleRecord(id: string, known: Partial<SearchRecord> = {}): SearchRecord {
  return {
    id,
    title: '',
    tags: [],
    bylines: [],
    note: '',
    highlights: [],
    sections: [],
    excerpt: '',
    siteName: '',
    siteKey: '',
    language: '',
    text: '',
    timeMs: 0,
    unread: false,
    favourite: false,
    archived: false,
    ...known,
  };
}
