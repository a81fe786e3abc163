import type { DigestRequest } from '@/utils/article/digest-request.ts';
import type { Locale } from '@/utils/locale/choose-locale.ts';
import { Digest } from './digest/Digest.tsx';
import { createDigestModel } from './digest/digest-model.ts';

/** The page of many articles: what it shows, and what begins its work. */
export function openDigestPage(request: DigestRequest, target: string | null, locale: Locale) {
  const model = createDigestModel(request, locale, target);
  return { content: <Digest model={model} />, start: model.start };
}
