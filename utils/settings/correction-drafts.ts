import { storage } from '#imports';
import type { CorrectableField, Corrections } from '@/utils/article/corrections.ts';

/** What a reader put right on a page that is not saved yet, and what is typed but cannot be understood yet. */
export interface CorrectionDraft {
  corrections: Corrections;
  typed: Partial<Record<CorrectableField, string>>;
}

const KEPT_PAGES = 40;

/** By address, the page last worked on at the end; it outlives the popup, not the browser. */
const item = storage.defineItem<[url: string, draft: CorrectionDraft][]>('session:correctionDrafts', { fallback: [] });

/** What was typed for a page before the popup closed; empty where nothing was. */
export async function loadCorrectionDraft(url: string): Promise<CorrectionDraft> {
  const drafts = new Map(await item.getValue());
  return drafts.get(url) ?? { corrections: {}, typed: {} };
}

/** Keeps what is being typed for a page, until the browser closes. */
export async function saveCorrectionDraft(url: string, draft: CorrectionDraft): Promise<void> {
  const others = (await item.getValue()).filter(([address]) => address !== url);
  await item.setValue([...others, [url, draft] as [string, CorrectionDraft]].slice(-KEPT_PAGES));
}
