import { library } from './database.ts';
import type { ReadingPositionRecord } from './reading-records.ts';

/** Where the reader was in an article's text, if anywhere. */
export function getReadingPosition(articleId: string): Promise<ReadingPositionRecord | undefined> {
  return library().readingPositions.get(articleId);
}

/** Keeps the place for the next time. */
export async function setReadingPosition(position: ReadingPositionRecord): Promise<void> {
  await library().readingPositions.put(position);
}
