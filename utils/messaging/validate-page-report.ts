import { PAGE_KINDS, type PageKind } from '@/utils/article/page-kind.ts';
import type { PageReport } from '@/utils/article/page-report.ts';

const MAX_TEXT = 4096;

/** A content script's report, rebuilt field by field from what may be anything; `null` when it is not one. */
export function validatePageReport(value: unknown): PageReport | null {
  if (!isObject(value) || !isObject(value.detection)) return null;
  const { url, loadedUrl, canonicalUrl, modifiedMs, detection } = value;
  if (!isText(url) || !URL.canParse(url)) return null;
  if (!isPageKind(detection.kind) || typeof detection.confidence !== 'number') return null;
  return {
    url,
    loadedUrl: isText(loadedUrl) && URL.canParse(loadedUrl) ? loadedUrl : url,
    modifiedMs: typeof modifiedMs === 'number' && Number.isFinite(modifiedMs) ? modifiedMs : null,
    canonicalUrl: isText(canonicalUrl) && URL.canParse(canonicalUrl) ? canonicalUrl : null,
    detection: { kind: detection.kind, confidence: detection.confidence, evidence: [] },
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_TEXT;
}

function isPageKind(value: unknown): value is PageKind {
  return PAGE_KINDS.some((kind) => kind === value);
}
