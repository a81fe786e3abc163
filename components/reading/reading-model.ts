import { computed, signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import { live, valueOr } from '@/components/loading/live.ts';
import type { ArticleRecord, ContentRecord } from '@/utils/library/article-records.ts';
import type { ReadingSource } from '@/utils/library/reading-source.ts';
import type { RelatedRecord } from '@/utils/library/related.ts';
import { type CompleteTag, createTagCompletion, type KnownTag } from '@/utils/tags/complete-tag.ts';
import { suggestTags } from '@/utils/tags/suggest-tags.ts';
import { keptPictures } from './kept-pictures.ts';

/** A tag in use and when its use last changed. */
type UsedTag = KnownTag & { updatedAt: number };

export interface OpenArticle {
  article: ArticleRecord;
  content: ContentRecord | undefined;
}

const SHOWN_RELATED = 6;
const SHOWN_SUGGESTIONS = 6;
const RECENT_TAGS = 12;
/** A pause in typing after which a note is stored. */
const NOTE_PAUSE_MS = 400;

/** The article that is read, its note and tags, and what belongs to it. */
export function createReading(source: ReadingSource, { attempt, achieve, announce }: Announcer) {
  const { observe, getArticle, findRelated, setNote, setRead, setTags } = source;
  const openId = signal<string | null>(null);
  const known = signal<readonly UsedTag[]>([]);
  const opened = live(observe, () => {
    const id = openId.value;
    return () => (id === null ? Promise.resolve(null) : openArticle(source, id));
  });
  const open = computed(() => valueOr(opened.state.value, null));
  const related = live(observe, () => {
    const id = openId.value;
    return async (): Promise<RelatedRecord[]> => {
      const article = id === null ? undefined : await getArticle(id);
      return article === undefined ? [] : findRelated(article, SHOWN_RELATED);
    };
  });
  const pictures = keptPictures(observe, openId, source.getPictures);
  const complete = computed((): CompleteTag => createTagCompletion(known.value));

  let typedNote: { id: string; note: string } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    const typed = typedNote;
    typedNote = null;
    if (typed === null || (await achieve(() => setNote(typed.id, typed.note, Date.now())))) return;
    // Not lost: stored with the next flush, unless something else is typed by then.
    typedNote ??= typed;
  };

  return {
    openId,
    opened,
    article: open,
    pictures,
    related: computed(() => valueOr(related.state.value, [])),
    complete,
    suggestions: computed(() => {
      if (open.value === null || known.value.length === 0) return [];
      const { title, excerpt, tags, categories } = open.value.article;
      const similar = valueOr(related.state.value, []).map(({ article, score }) => ({ tags: article.tags, score }));
      const sources = {
        title,
        text: excerpt,
        tags,
        pageTerms: categories,
        known: known.value,
        similar,
        recent: recentTags(known.value),
      };
      return suggestTags(sources, SHOWN_SUGGESTIONS).map(({ name }) => name);
    }),
    open(id: string): void {
      void flush();
      openId.value = id;
      void attempt(() => setRead(id, true, Date.now()));
    },
    close(): void {
      void flush();
      openId.value = null;
    },
    /** Tags in use, for completing and suggesting; read when a tag field is entered. */
    async loadTags(): Promise<void> {
      known.value = (await attempt(source.allTags)) ?? [];
    },
    typeNote(id: string, note: string): void {
      typedNote = { id, note };
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), NOTE_PAUSE_MS);
    },
    flush,
    async changeTags({ id, tags: before }: ArticleRecord, tags: string[]): Promise<void> {
      const change = (names: string[]) => achieve(() => setTags(id, names, Date.now()));
      if ((await change(tags)) && tags.length < before.length)
        announce({ key: 'tags.removed', undo: () => void change(before) });
    },
  };
}

/** The tags that were put on or taken off last, the latest first. */
function recentTags(known: readonly UsedTag[]): string[] {
  return [...known]
    .sort((a, b) => b.updatedAt - a.updatedAt)
    .slice(0, RECENT_TAGS)
    .map(({ name }) => name);
}

/** The pages' articles, notes and tags as one state each. */
export type ReadingModel = ReturnType<typeof createReading>;

async function openArticle({ getArticle, getContent }: ReadingSource, id: string): Promise<OpenArticle | null> {
  const [article, content] = await Promise.all([getArticle(id), getContent(id)]);
  return article === undefined ? null : { article, content };
}
