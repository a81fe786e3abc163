import type { ExportChoice } from '@/components/side-by-side/ExchangeMenu.tsx';
import type { BilingualDocument } from '@/utils/exchange/bilingual-document.ts';

interface ExportFormat extends ExportChoice {
  extension: string;
  mediaType: string;
  /** Loaded when first asked for: few readers export, and none in every format. */
  write(documents: readonly BilingualDocument[], now: Date): Promise<string | Blob>;
}

/** Every format a summary can leave in, in the order of the menu; a new one is one entry here. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: 'xliff',
    extension: 'xlf',
    mediaType: 'application/xliff+xml',
    write: async (documents) => (await import('@/utils/exchange/xliff.ts')).writeXliff(documents),
  },
  {
    id: 'xliff2',
    extension: '2.xlf',
    mediaType: 'application/xliff+xml',
    write: async (documents) => (await import('@/utils/exchange/xliff-2.ts')).writeXliff2(documents),
  },
  {
    id: 'tmx',
    extension: 'tmx',
    mediaType: 'application/xml',
    write: async (documents, now) => (await import('@/utils/exchange/tmx.ts')).writeTmx(documents, now),
  },
  {
    id: 'omegat',
    extension: 'zip',
    mediaType: 'application/zip',
    write: async (documents, now) =>
      (await import('@/utils/exchange/omegat-project.ts')).writeOmegatProject(documents, now),
  },
  {
    id: 'csv',
    extension: 'csv',
    mediaType: 'text/csv',
    write: async (documents) => (await import('@/utils/exchange/csv.ts')).writeCsv(documents),
  },
  {
    id: 'docx',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async (documents) => (await import('@/utils/exchange/docx.ts')).writeDocx(documents),
  },
  {
    id: 'html',
    extension: 'html',
    mediaType: 'text/html',
    write: async (documents) => (await import('@/utils/exchange/bilingual-html.ts')).writeBilingualHtml(documents),
  },
  {
    id: 'markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    write: async (documents) => (await import('@/utils/exchange/markdown.ts')).writeMarkdown(documents),
  },
];

/** A title as a file's name on every system, with the language it was put into. */
export function exportFileName(title: string, targetLanguage: string, extension: string): string {
  const safe = title
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[.\s]+/u, '');
  const short = [...safe]
    .slice(0, 60)
    .join('')
    .replace(/[.\s]+$/u, '');
  return `${short || 'windlion'}.${targetLanguage}.${extension}`;
}
