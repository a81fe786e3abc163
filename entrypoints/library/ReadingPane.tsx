import { useEffect, useRef } from 'preact/hooks';
import { Button, IconButton } from '@/components/controls/Button.tsx';
import { EmptyState } from '@/components/feedback/EmptyState.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { ArticleHeader } from '@/components/reading/ArticleHeader.tsx';
import { NoteField } from '@/components/reading/NoteField.tsx';
import { ReadingTags } from '@/components/reading/ReadingTags.tsx';
import { RelatedArticles } from '@/components/reading/RelatedArticles.tsx';
import type { OpenArticle } from '@/components/reading/reading-model.ts';
import { SavedText } from '@/components/reading/SavedText.tsx';
import { readerPath, sideBySidePath } from '@/utils/platform/own-pages.ts';
import { openOwnPage } from '@/utils/platform/tabs.ts';
import type { LibraryModel } from './model.ts';
import './reading-pane.css';

/** The article that is read, its note and tags, and what belongs to it. */
export function ReadingPane({ model }: { model: LibraryModel }) {
  const t = useTranslator();
  const open = model.reading.article.value;
  return (
    <section class="library-reading" aria-label={t('libraryPage.reading')}>
      {open === null ? (
        <EmptyState title={t('libraryPage.nothingOpen')} hint={t('libraryPage.nothingOpenHint')} />
      ) : (
        <Reading key={open.article.id} open={open} model={model} />
      )}
    </section>
  );
}

function Reading({ open: { article, content }, model }: { open: OpenArticle; model: LibraryModel }) {
  const t = useTranslator();
  const { reading, edits } = model;
  const { id, language, shelf, favourite } = article;
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.scrollIntoView({ block: 'start' }), []);
  return (
    <article ref={top} aria-label={article.title}>
      <div class="library-reading-bar">
        <IconButton icon="back" label={t('libraryPage.back')} onClick={reading.close} />
        <Button icon="book" onClick={() => void openOwnPage(readerPath(id, model.list.place.value))}>
          {t('reader.open')}
        </Button>
        <Button icon="star" onClick={() => void edits.toggle([id], 'favourite')}>
          {t(favourite === 1 ? 'libraryPage.notFavourite' : 'libraryPage.makeFavourite')}
        </Button>
        <Button icon="archive" onClick={() => void edits.move([id], shelf === 'library' ? 'archive' : 'library')}>
          {t(shelf === 'library' ? 'keys.archiveShort' : 'libraryPage.putBack')}
        </Button>
        <Button icon="columns" onClick={() => void openOwnPage(sideBySidePath(id))}>
          {t('article.sideBySide')}
        </Button>
        <IconButton icon="share" label={t('share.title')} onClick={() => model.sharing.open(article)} />
        {shelf !== 'trash' && (
          <IconButton icon="trash" label={t('article.remove')} onClick={() => void edits.move([id], 'trash')} />
        )}
      </div>
      <ArticleHeader article={{ ...article, tags: [] }} />
      <ReadingTags article={article} reading={reading} />
      <NoteField
        note={article.note}
        onNote={(note) => reading.typeNote(id, note)}
        onLeave={() => void reading.flush()}
      />
      {content === undefined || content.text === '' ? (
        <p class="library-no-text">{t('sideBySide.noText')}</p>
      ) : (
        <SavedText html={content.html} text={content.text} language={language} pictures={reading.pictures.value} />
      )}
      <RelatedArticles related={reading.related.value} onOpen={model.open} />
    </article>
  );
}
