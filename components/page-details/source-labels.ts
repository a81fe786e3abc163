import type { MessageKey, Translator } from '@/utils/locale/translator.ts';

/** The places a value may be read at, by the name of their source. */
export const SOURCE_LABELS: Record<string, MessageKey> = {
  address: 'foundIn.address',
  document: 'foundIn.document',
  heading: 'foundIn.heading',
  'json-ld': 'foundIn.jsonLd',
  layout: 'foundIn.layout',
  link: 'foundIn.link',
  listing: 'foundIn.listing',
  meta: 'foundIn.meta',
  microdata: 'foundIn.microdata',
  site: 'foundIn.site',
  taxonomy: 'foundIn.taxonomy',
  text: 'foundIn.text',
  time: 'foundIn.time',
  wordpress: 'foundIn.wordpress',
  'wordpress-rest': 'foundIn.wordpressRest',
};

/** Where a value was read, in plain words; a site adapter goes by its own name. */
export function sourceLabel(source: string, t: Translator): string {
  const [family = source] = source.split(':');
  const key = SOURCE_LABELS[family];
  return key === undefined ? source : t(key);
}
