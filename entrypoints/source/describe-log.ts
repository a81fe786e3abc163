import { browser } from 'wxt/browser';
import type { LedgerRecord, SourceRecord } from '@/utils/library/source-records.ts';

/** One source and its checks as a file for a bug report: what was asked and answered, none of its posts. */
export function describeLog(source: SourceRecord, ledger: readonly LedgerRecord[]): string {
  const { version } = browser.runtime.getManifest();
  const checks = ledger.map(({ sourceId: _, ...row }) => ({
    ...row,
    at: new Date(row.at).toISOString(),
    nextCheckAt: new Date(row.nextCheckAt).toISOString(),
  }));
  return JSON.stringify({ windlion: version, browser: navigator.userAgent, source, checks }, null, 1);
}
