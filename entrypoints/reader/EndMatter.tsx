import { valueOr } from '@/components/loading/live.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { NoteField } from '@/components/reading/NoteField.tsx';
import { Quotes } from '@/components/reading/Quotes.tsx';
import { ReadingTags } from '@/components/reading/ReadingTags.tsx';
import { RelatedArticles } from '@/components/reading/RelatedArticles.tsx';
import type { OpenArticle } from '@/components/reading/reading-model.ts';
import { TextHistory } from '@/components/reading/TextHistory.tsx';
import type { ArticleRecord } from '@/utils/library/article-records.ts';
import { readerPath } from '@/utils/platform/own-pages.ts';
import type { ReaderModel } from './model.ts';

/** What stands after the text: the reader's own words and tags, what belongs to the article, and the way on. */
export function EndMatter({ open: { article, content }, model }: { open: OpenArticle; model: ReaderModel }) {
  const t = useTranslator();
  const { reading } = model;
  const { id, language, note, quotes } = article;
  return (
    <div class="reader-end" lang={t.locale}>
      <TextHistory versions={valueOr(model.versions.state.value, [])} blocks={content?.blocks ?? []} lang={language} />
      <Quotes quotes={quotes} lang={language} />
      <NoteField note={note} onNote={(written) => reading.typeNote(id, written)} onLeave={() => void reading.flush()} />
      <ReadingTags article={article} reading={reading} />
      <RelatedArticles
        related={reading.related.value}
        onOpen={(other) => location.assign(readerPath(other, model.place))}
      />
      <WaysOn model={model} />
    </div>
  );
}

function WaysOn({ model }: { model: ReaderModel }) {
  const t = useTranslator();
  const { previous, next } = model.neighbours.value;
  if (previous === null && next === null) return null;
  return (
    <nav class="reader-ways" aria-label={t('reader.inList')}>
      {previous && <Way article={previous} model={model} rel="prev" label={t('reader.previous')} />}
      {next && <Way article={next} model={model} rel="next" label={t('reader.next')} />}
    </nav>
  );
}

interface WayProps {
  article: ArticleRecord;
  model: ReaderModel;
  rel: 'prev' | 'next';
  label: string;
}

function Way({ article, model, rel, label }: WayProps) {
  return (
    <a href={readerPath(article.id, model.place)} rel={rel}>
      <span>{label}</span>
      <strong lang={article.language}>{article.title}</strong>
    </a>
  );
}
