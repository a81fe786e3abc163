import type { Extraction } from '@/utils/article/extraction.ts';
import { extract } from '@/utils/extract/index.ts';

interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(text: string): string }): { createHTML(text: string): string };
}

/** `parseFromString` is a sink under Trusted Types although its document is inert; the manifest names this policy. */
const factory: PolicyFactory | undefined = Reflect.get(globalThis, 'trustedTypes');
const policy = factory?.createPolicy('inert-parser', { createHTML: (text) => text });

/** The one place that turns a fetched page's source into a document: inert, nothing of it runs or loads. */
export function parseAndExtract(html: string, url: string): Extraction {
  return extract(new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html'), url);
}
