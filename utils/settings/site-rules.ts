import { storage } from '#imports';
import type { SiteRule } from '@/utils/article/corrections.ts';

const item = storage.defineItem<SiteRule[]>('local:siteRules', { fallback: [] });

/** The reader's remembered choices, in the order they were made. */
export function loadSiteRules(): Promise<SiteRule[]> {
  return item.getValue();
}

/** Remembers a choice, in place of an earlier one for the same site and field. */
export async function rememberSiteRule(rule: SiteRule): Promise<void> {
  await item.setValue([...(await withoutRule(rule)), rule]);
}

/** Forgets the choice for a site’s field. */
export async function forgetSiteRule(rule: Pick<SiteRule, 'host' | 'field'>): Promise<void> {
  await item.setValue(await withoutRule(rule));
}

/** Calls back at every change, from whichever page it was made; returns the unsubscriber. */
export function watchSiteRules(onChange: (rules: SiteRule[]) => void): () => void {
  return item.watch(onChange);
}

async function withoutRule({ host, field }: Pick<SiteRule, 'host' | 'field'>): Promise<SiteRule[]> {
  return (await item.getValue()).filter((rule) => rule.host !== host || rule.field !== field);
}
