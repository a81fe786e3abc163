import { ExternalLink } from '@/components/controls/ExternalLink.tsx';
import { RovingList } from '@/components/controls/RovingList.tsx';
import { formatDistance, formatMoment } from '@/components/locale/format-date.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { LinkList } from '@/utils/article/extraction.ts';
import type { SeenList } from '@/utils/library/site-lists-record.ts';
import type { MessageKey } from '@/utils/locale/translator.ts';
import './site-lists.css';

const TITLES: Record<LinkList['kind'], MessageKey> = {
  popular: 'site.popular',
  promoted: 'site.promoted',
  menu: 'site.menu',
  'quick-links': 'site.quickLinks',
};
const ORDER: readonly LinkList['kind'][] = ['popular', 'quick-links', 'menu', 'promoted'];

/** What a site shows beside its articles, as it was last seen: each list is one Tab stop. */
export function SiteLists({ lists, lang }: { lists: readonly SeenList[]; lang: string | undefined }) {
  const t = useTranslator();
  const sorted = lists.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return (
    <>
      {sorted.map(({ kind, title, items, seenAt }) => {
        const name = title || t(TITLES[kind]);
        return (
          <section key={`${kind} ${title}`} class="site-list" data-kind={kind}>
            <h3>
              <span lang={title === '' ? undefined : lang}>{name}</span>
              <time dateTime={new Date(seenAt).toISOString()} title={formatMoment(seenAt, t.locale)}>
                {t('site.seen', { when: formatDistance(seenAt, Date.now(), t) })}
              </time>
            </h3>
            <RovingList
              label={name}
              direction={kind === 'popular' || kind === 'promoted' ? 'down' : 'sideways'}
              items={items}
              keyOf={(item) => `${item.url} ${item.title}`}
              row={(item, tabIndex) => (
                <ExternalLink url={item.url} tabIndex={tabIndex} data-roving {...(lang && { lang })}>
                  {item.title}
                </ExternalLink>
              )}
            />
          </section>
        );
      })}
    </>
  );
}
