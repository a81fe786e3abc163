import type { Block, Content } from '@/utils/article/extraction.ts';
import { datelineLength, isFurniture } from './furniture.ts';
import { splitSentences } from './split-sentences.ts';
import { readingLength } from './terms.ts';

/** A sentence that a summary may choose. */
export interface CandidateSentence {
  text: string;
  blockId: string;
  /** UTF-16 offsets into `Content.text`. */
  start: number;
  end: number;
  /** See `readingLength()`. */
  length: number;
}

const CHOSEN_FROM = new Set<Block['kind']>(['paragraph', 'list-item', 'quote']);
const MIN_LENGTH = 6;
const MAX_LABEL = 25;
const ENDS = /[。！？!?.…；;][」』”’"）)》】]*$/u;
const WITHOUT_STOP = /\p{Script=Thai}/u;

/** A body without blocks is read as one paragraph. */
function bodyBlocks(content: Content): Block[] {
  if (content.blocks.length > 0) return content.blocks.filter((block) => CHOSEN_FROM.has(block.kind));
  return [{ id: '', kind: 'paragraph', text: content.text, start: 0, end: content.text.length }];
}

function sentencesOf(block: Block, content: Content, language: string, bylines: readonly string[]) {
  const body = content.text.slice(block.start, block.end);
  return splitSentences(body, block.lang ?? language).flatMap((sentence): CandidateSentence[] => {
    const skipped = datelineLength(sentence.text);
    const text = sentence.text.slice(skipped);
    const start = block.start + sentence.start + skipped;
    const length = readingLength(text);
    if (length < MIN_LENGTH || isFurniture(text, bylines)) return [];
    return [{ text, blockId: block.id, start, end: start + text.length, length }];
  });
}

/** All sentences of an article's body in source order, without bylines, credits, notices, headings and captions. */
export function candidateSentences(
  content: Content,
  language: string,
  bylines: readonly string[],
): CandidateSentence[] {
  const all = bodyBlocks(content).flatMap((block) => sentencesOf(block, content, language, bylines));
  const whole = new Set(all.filter((sentence) => ENDS.test(sentence.text) || WITHOUT_STOP.test(sentence.text)));
  if (whole.size === 0 || whole.size < all.length / 2) return all;
  // Where sentences are written with full stops, a short line without one is a subheading, a caption or a label.
  return all.filter((sentence) => sentence.length > MAX_LABEL || whole.has(sentence));
}
