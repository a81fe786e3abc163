import { browser } from 'wxt/browser';

/** A page that only changes its own address goes on answering for so long. */
const LEFT_MS = 2_000;

/**
 * What a script in a tab's page answers; rejects once the tab has gone on to another page, or with the signal's reason.
 * A page that is kept for *Back* stands still, and its script would never answer.
 */
export function unlessLeft<T>(tabId: number, answer: Promise<T>, signal?: AbortSignal | null): Promise<T> {
  let end = (): void => {};
  const left = new Promise<never>((_, reject) => {
    const leave = (): void => reject(signal?.aborted ? signal.reason : new TypeError('the page was left'));
    const onUpdated = (id: number, { status }: { status?: string | undefined }): void => {
      if (id === tabId && status === 'loading') setTimeout(leave, LEFT_MS);
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    signal?.addEventListener('abort', leave);
    end = () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      signal?.removeEventListener('abort', leave);
    };
  });
  return Promise.race([answer, left]).finally(end);
}
