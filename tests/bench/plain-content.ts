import type { Block, Content } from '@/utils/article/extraction.ts';

/** An article's content made from plain text, one paragraph a line, so that a benchmark can be fed with bare texts. */
export function plainContent(source: string): Content {
  const lines = source
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter(Boolean);
  const text = lines.join('\n\n');
  let start = 0;
  const blocks = lines.map((line, index): Block => {
    const block: Block = { id: `p${index}`, kind: 'paragraph', text: line, start, end: start + line.length };
    start = block.end + 2;
    return block;
  });
  return { html: '', text, blocks, words: 0, characters: text.length, readingMinutes: 0, removed: [] };
}
