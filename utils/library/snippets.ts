import { highlightRanges } from '@/utils/search/highlight.ts';
import type { Query } from '@/utils/search/query.ts';
import { makeSnippet, type Snippet } from '@/utils/search/snippet.ts';
import type { ArticleRecord } from './article-records.ts';
import { library } from './database.ts';

const SNIPPET_LENGTH = 90;

/**
 * For each article found the piece that shows why, by its id; none where the title says it. The texts are read only of
 * articles whose excerpt, note and quotes do not show it.
 */
export async function findSnippets(articles: readonly ArticleRecord[], query: Query): Promise<Map<string, Snippet>> {
  const snippets = new Map<string, Snippet>();
  if (!query.words.some(({ negated }) => !negated)) return snippets;
  const unexplained: string[] = [];
  for (const { id, title, note, quotes, excerpt, tags } of articles) {
    const snippet = firstSnippet([note, ...quotes, excerpt], query);
    if (snippet !== null) snippets.set(id, snippet);
    else if (highlightRanges([title, ...tags].join('\n'), query).length === 0) unexplained.push(id);
  }
  if (unexplained.length === 0) return snippets;
  for (const content of await library().contents.bulkGet(unexplained)) {
    const snippet = content === undefined ? null : makeSnippet(content.text, query, SNIPPET_LENGTH);
    if (content !== undefined && snippet !== null) snippets.set(content.articleId, snippet);
  }
  return snippets;
}

function firstSnippet(texts: readonly string[], query: Query): Snippet | null {
  for (const text of texts) {
    const snippet = text === '' ? null : makeSnippet(text, query, SNIPPET_LENGTH);
    if (snippet !== null) return snippet;
  }
  return null;
}
