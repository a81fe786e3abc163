import type { SiteRule } from '@/utils/article/corrections.ts';
import type { Extraction, Field } from '@/utils/article/extraction.ts';

/** The extraction as the reader's rules for its site would have it; a rule whose source is silent changes nothing. */
export function applySiteRules(extraction: Extraction, rules: readonly SiteRule[]): Extraction {
  const host = URL.parse(extraction.url)?.host;
  const ruled = { ...extraction };
  for (const { field, source } of rules.filter((rule) => rule.host === host)) {
    Object.assign(ruled, { [field]: preferSource<unknown>(ruled[field], source) });
  }
  return ruled;
}

function preferSource<T>(field: Field<T>, source: string): Field<T> {
  const preferred = field.candidates.find((candidate) => candidate.source === source);
  if (preferred === undefined) return field;
  const others = field.candidates.filter((candidate) => candidate !== preferred);
  return { value: preferred.value, candidates: [preferred, ...others] };
}
