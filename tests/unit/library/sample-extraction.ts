import type { Extraction, Field } from '@/utils/article/extraction.ts';

/** An extraction as the engine gives it, with made-up values; `tags` and `url` are what the tests vary. */
export function sampleExtraction(url: string, tags: string[] = [], title = '古厝修繕工程完工'): Extraction {
  const text = '古厝修繕工程今天完工。';
  return {
    url,
    detection: { kind: 'article', confidence: 1, evidence: [] },
    title: field(title),
    bylines: field([{ name: '林○○', role: 'reporter' as const }]),
    published: field({ day: '2026-11-02', time: '09:30', zone: '+08:00' }),
    modified: unknown(),
    siteName: field('金門GO資訊網'),
    language: field('zh-Hant-TW'),
    canonicalUrl: field(url),
    section: unknown(),
    excerpt: field(text),
    leadImage: unknown(),
    notice: field('版權所有'),
    breadcrumb: [],
    categories: [{ name: '金門地方新聞' }],
    tags: tags.map((name) => ({ name })),
    images: [],
    commentCount: null,
    likes: null,
    paywalled: false,
    feeds: [],
    wordpress: null,
    items: [],
    lists: [],
    content: {
      html: `<p>${text}</p>`,
      text,
      blocks: [{ id: 'b1', kind: 'paragraph', text, start: 0, end: text.length }],
      words: 10,
      characters: text.length,
      readingMinutes: 1,
      removed: [],
    },
  };
}

function field<T>(value: T): Field<T> {
  return { value, candidates: [{ value, source: 'test', rank: 1 }] };
}

function unknown(): Field<never> {
  return { value: null, candidates: [] };
}
