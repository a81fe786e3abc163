import { signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import { markdownLink, plainLink, quotation, type Shareable } from '@/utils/exchange/share.ts';

export type CopyForm = 'link' | 'markdown' | 'quotation';

const WRITERS: Record<CopyForm, (article: Shareable, passage: string) => string> = {
  link: plainLink,
  markdown: markdownLink,
  quotation,
};

/** What is being shared, if anything: an article, and the passage a quotation would hold. */
export function createSharing({ announce, attempt }: Announcer) {
  const subject = signal<{ article: Shareable; passage: string } | null>(null);
  const close = (): void => {
    subject.value = null;
  };
  return {
    subject,
    close,
    /** The passage is what is selected on the page, else what was selected when saving, else the excerpt. */
    open(article: Shareable & { quotes: readonly string[]; excerpt: string }): void {
      const selected = getSelection()?.toString().trim() ?? '';
      subject.value = { article, passage: selected || article.quotes[0] || article.excerpt };
    },
    async copy(form: CopyForm): Promise<void> {
      if (subject.value === null) return;
      const { article, passage } = subject.value;
      const isCopied = await attempt(async () => {
        await navigator.clipboard.writeText(WRITERS[form](article, passage));
        return true;
      });
      close();
      if (isCopied) announce({ key: 'share.copied' });
    },
  };
}

export type Sharing = ReturnType<typeof createSharing>;
