import { storage } from '#imports';
import type { Extraction } from '@/utils/article/extraction.ts';

/** A saved page whose site is still to be asked for what the page does not tell. */
export interface Completion {
  articleId: string;
  /** As it was saved, without what only its text takes room for. */
  page: Extraction;
  attempts: number;
  dueAt: number;
}

/** The oldest give way: what they would add is a finishing touch. */
const MAX_WAITING = 50;

const item = storage.defineItem<Completion[]>('local:completions', { fallback: [] });

/** What waits, the longest due first. */
export async function completions(): Promise<Completion[]> {
  return (await item.getValue()).toSorted((one, other) => one.dueAt - other.dueAt);
}

/** Lets a page wait for its turn, in place of an earlier reading of the same article. */
export function addCompletion(articleId: string, page: Extraction, now: number): Promise<void> {
  const light = { ...page, content: null, images: [], items: [], lists: [] };
  const added = { articleId, page: light, attempts: 0, dueAt: now };
  return change((waiting) => [...waiting.filter((one) => one.articleId !== articleId), added].slice(-MAX_WAITING));
}

/** Puts `next` in its place, or nothing; a later reading of the article stays. */
export function replaceCompletion(asked: Completion, next: Completion | null): Promise<void> {
  const isAsked = (one: Completion): boolean =>
    one.articleId === asked.articleId && one.attempts === asked.attempts && one.dueAt === asked.dueAt;
  return change((waiting) => waiting.flatMap((one) => (isAsked(one) ? (next ?? []) : one)));
}

function change(changed: (waiting: Completion[]) => Completion[]): Promise<void> {
  return navigator.locks.request('completion-queue', async () => item.setValue(changed(await item.getValue())));
}
