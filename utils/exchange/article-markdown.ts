import type { Byline } from '@/utils/article/extraction.ts';
import type { PageDate } from '@/utils/article/page-date.ts';
import { markdownLink, markdownText } from './markdown-text.ts';

/** What of a saved article goes into a Markdown file. */
export interface MarkdownArticle {
  title: string;
  url: string;
  siteName: string;
  bylines: readonly Byline[];
  published: PageDate | null;
  notice: string | null;
  tags: readonly string[];
  note: string;
  quotes: readonly string[];
  /** Paragraphs, parted by empty lines. */
  text: string;
}

/** Saved articles as one Markdown text, each with who wrote it, when and where, its notice, and what the reader added. */
export function writeArticlesMarkdown(articles: readonly MarkdownArticle[]): string {
  return articles.map(articleMarkdown).join('\n---\n\n');
}

function articleMarkdown({ title, url, siteName, bylines, published, notice, ...rest }: MarkdownArticle): string {
  const origin = [siteName, bylines.map(({ name }) => name).join('、'), published?.day ?? ''];
  const facts = [
    origin
      .filter((part) => part !== '')
      .map(markdownText)
      .join(' · '),
    markdownLink(url),
    ...(notice === null ? [] : [markdownText(notice)]),
    ...(rest.tags.length === 0
      ? []
      : [rest.tags.map((tag) => `#${markdownText(tag.replace(/\s+/gu, '_'))}`).join(' ')]),
  ];
  const own = [...rest.quotes.map(quoted), ...paragraphs(rest.note)];
  return [`# ${markdownText(title)}`, facts.map((fact) => `- ${fact}`).join('\n'), ...own, ...paragraphs(rest.text), '']
    .filter((block, index, blocks) => block !== '' || index === blocks.length - 1)
    .join('\n\n');
}

function paragraphs(text: string): string[] {
  return text.split(/\n\s*\n/u).map(markdownText);
}

function quoted(text: string): string {
  return paragraphs(text)
    .map((paragraph) => `> ${paragraph}`)
    .join('\n>\n');
}
