import { markdownLink, markdownText } from './markdown-text.ts';
import { attribution, type Shareable } from './share.ts';

/** What of a saved article goes into a Markdown file. */
export interface MarkdownArticle extends Shareable {
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

function articleMarkdown(article: MarkdownArticle): string {
  const { title, url, notice, ...rest } = article;
  const facts = [
    markdownText(attribution(article)),
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
