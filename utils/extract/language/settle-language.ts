import type { Candidate, Content, Field } from '@/utils/article/extraction.ts';
import type { Page } from '../page.ts';
import { settle } from '../settle.ts';
import { detectLanguage } from './detect-language.ts';

const REGION_OF_HOST: Readonly<Record<string, string>> = { tw: 'TW', hk: 'HK', mo: 'MO', cn: 'CN', sg: 'SG' };

/** The page's language: what the text is written in, with the region the page declares where both agree. */
export function settleLanguage(
  page: Page,
  claims: readonly Candidate<string>[],
  content: Content | null,
): Field<string> {
  const declared = claims
    .map((claim) => ({ ...claim, value: normalTag(claim.value) }))
    .filter(({ value }) => value !== '');
  const text = content !== null && content.text.length > 80 ? content.text : sampleOf(page);
  const read = detectLanguage(
    text,
    declared.map((claim) => claim.value.split('-')[0] ?? ''),
  );
  if (read === null) return settle(declared, (tag) => tag);
  const value = withRegion(
    read,
    declared.map((claim) => claim.value),
    page.address.hostname,
  );
  return settle([...declared, { value, source: 'text', rank: 0.95, proof: text.slice(0, 80) }], (tag) => tag);
}

function sampleOf(page: Page): string {
  return page.survey.lines
    .filter((line) => !line.furniture)
    .map((line) => line.text)
    .join('\n');
}

function withRegion(language: string, declared: readonly string[], host: string): string {
  const primary = language.split('-')[0] ?? language;
  for (const tag of declared) {
    const locale = parse(tag);
    if (locale === null || locale.language !== primary) continue;
    const isOtherScript = primary === 'zh' && language !== 'zh' && locale.maximize().script !== language.split('-')[1];
    if (locale.region !== undefined && !isOtherScript) return `${language}-${locale.region}`;
  }
  const region = primary === 'zh' ? REGION_OF_HOST[host.split('.').at(-1) ?? ''] : undefined;
  return region === undefined ? language : `${language}-${region}`;
}

function normalTag(tag: string): string {
  return parse(tag)?.toString() ?? '';
}

function parse(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(
      tag
        .trim()
        .split(/[,;\s]/)[0]
        ?.replace(/_/g, '-') ?? '',
    );
  } catch {
    return null;
  }
}
