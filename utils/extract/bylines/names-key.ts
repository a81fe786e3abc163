import type { Byline } from '@/utils/article/extraction.ts';
import { fold } from '../title.ts';

/** Equal for the same names in whatever order and spelling. */
export function namesKey(bylines: readonly Byline[]): string {
  return bylines
    .map(({ name }) => fold(name))
    .sort()
    .join('|');
}
