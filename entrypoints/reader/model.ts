import { signal } from '@preact/signals';
import { createAnnouncer } from '@/components/feedback/announcer.ts';
import { live } from '@/components/loading/live.ts';
import { createReading } from '@/components/reading/reading-model.ts';
import { createSharing } from '@/components/sharing/sharing-model.ts';
import type { ListPlace } from '@/utils/article/list-place.ts';
import { setFavourite } from '@/utils/library/article-edits.ts';
import type { ArticleRecord } from '@/utils/library/article-records.ts';
import { getArticle } from '@/utils/library/articles.ts';
import { listVersions } from '@/utils/library/content-versions.ts';
import { findNeighbours, type Neighbours } from '@/utils/library/neighbours.ts';
import { observe } from '@/utils/library/observe.ts';
import { whenOutdated } from '@/utils/library/other-versions.ts';
import { readingSource } from '@/utils/library/reading-source.ts';
import { callBackground } from '@/utils/messaging/channel.ts';
import { askRelated } from '@/utils/platform/ask-related.ts';
import { createDrawnText } from './drawn-text.ts';
import { createLook } from './look.ts';

/** The reading page's state: one article, the list it stands in, and how its text is set. */
export function createReaderModel(articleId: string, place: ListPlace) {
  const announcer = createAnnouncer();
  whenOutdated(() => announcer.announce({ key: 'library.outdated', tone: 'warning', isLasting: true }));
  const { announce, attempt } = announcer;
  const reading = createReading({ ...readingSource, findRelated: askRelated }, announcer);
  const text = createDrawnText(articleId, announcer);
  const neighbours = signal<Neighbours>({ previous: null, next: null });

  reading.open(articleId);
  const neighboursKnown = attempt(async () => {
    const article = await getArticle(articleId);
    if (article !== undefined) neighbours.value = await findNeighbours(article, place);
  });

  return {
    announcer,
    reading,
    text,
    place,
    neighbours,
    /** A key may be quicker than the library. */
    neighboursKnown,
    versions: live(observe, () => () => listVersions(articleId)),
    look: createLook(announcer),
    sharing: createSharing(announcer),
    helpShown: signal(false),
    flush(): void {
      void reading.flush();
      void text.flush();
    },
    toggleFavourite: ({ id, favourite }: ArticleRecord) => attempt(() => setFavourite(id, favourite === 0, Date.now())),
    /** To the archive, or from wherever it is back to the shelf. */
    async archive({ id, title, shelf }: ArticleRecord): Promise<void> {
      const move = (to: ArticleRecord['shelf']) =>
        attempt(() => callBackground('moveArticles', { articleIds: [id], shelf: to }));
      if ((await move(shelf === 'library' ? 'archive' : 'library')) === undefined) return;
      const key = shelf === 'library' ? 'article.archived' : 'article.unarchived';
      announce({ key, params: { title }, undo: () => void move(shelf) });
    },
  };
}

export type ReaderModel = ReturnType<typeof createReaderModel>;
