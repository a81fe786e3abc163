import { signal } from '@preact/signals';
import type { ExportChoice } from '@/components/side-by-side/ExchangeMenu.tsx';
import { type ImportChange, type ImportPlan, planImport } from '@/utils/exchange/plan-import.ts';
import type { ArticleRecord } from '@/utils/library/article-records.ts';
import { editSegments } from '@/utils/library/segment-edits.ts';
import type { SegmentRecord } from '@/utils/library/translation-records.ts';
import type { MessageKey } from '@/utils/locale/translator.ts';
import { downloadFile } from '@/utils/platform/download-file.ts';
import { bilingualDocument } from './bilingual-document.ts';
import { EXPORT_FORMATS, exportFileName } from './export-formats.ts';
import { decodeImport, readImport } from './read-import.ts';

/** What is on the page, with all that was typed stored. */
export interface Exchanged {
  article: ArticleRecord;
  target: string;
  segments: SegmentRecord[];
}

/** Export and import of the summary that is open; `current` stores what is being typed before it answers. */
export function createExchange(current: () => Promise<Exchanged | null>) {
  const plan = signal<ImportPlan | null>(null);
  const told = signal<{ key: MessageKey; count?: number } | null>(null);

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    told.value = null;
    await work().catch(() => {
      told.value = { key: 'exchange.failed' };
    });
  };

  return {
    plan,
    told,
    exportAs: (id: ExportChoice['id']) =>
      attempt(async () => {
        const open = await current();
        const format = EXPORT_FORMATS.find((own) => own.id === id);
        if (open === null || format === undefined) return;
        const written = await format.write([bilingualDocument(open.article, open.target, open.segments)], new Date());
        const file = new Blob([written], { type: format.mediaType });
        downloadFile(exportFileName(open.article.title, open.target, format.extension), file, file.type);
      }),
    planImport: (file: File) =>
      attempt(async () => {
        const open = await current();
        if (open === null) return;
        const text = decodeImport(new Uint8Array(await file.arrayBuffer()));
        const pair = { source: open.article.language, target: open.target };
        const pairs = readImport(text, pair);
        if (pairs === null) {
          told.value = { key: 'exchange.unreadable' };
          return;
        }
        const made = planImport(bilingualDocument(open.article, open.target, open.segments).segments, pairs);
        if (made.changes.length === 0) told.value = { key: 'exchange.nothing' };
        else plan.value = made;
      }),
    applyImport: (changes: readonly Pick<ImportChange, 'segmentId' | 'to'>[]) =>
      attempt(async () => {
        await current();
        await editSegments(
          changes.map(({ segmentId, to }) => ({ segmentId, targetText: to, state: 'translated' })),
          Date.now(),
        );
        plan.value = null;
        told.value = { key: 'exchange.imported', count: changes.length };
      }),
  };
}

export type Exchange = ReturnType<typeof createExchange>;
