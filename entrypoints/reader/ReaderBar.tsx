import { IconButton } from '@/components/controls/Button.tsx';
import { Icon } from '@/components/controls/Icon.tsx';
import { PanelButton } from '@/components/controls/PanelButton.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { Outline } from '@/components/reading/Outline.tsx';
import { TypePanel } from '@/components/reading/TypePanel.tsx';
import type { ArticleRecord } from '@/utils/library/article-records.ts';
import { sideBySidePath } from '@/utils/platform/own-pages.ts';
import type { ReaderModel } from './model.ts';
import './reader-bar.css';

/** What can be done while reading; it stays in sight, and a line under it tells how much is read. */
export function ReaderBar({ article, model }: { article: ArticleRecord; model: ReaderModel }) {
  const t = useTranslator();
  const { look, text } = model;
  const { favourite, shelf, language } = article;
  const headings = text.headings.value;
  return (
    <header class="reader-bar">
      <a class="button button-quiet" href="library.html">
        <Icon name="shelves" />
        {t('libraryPage.title')}
      </a>
      <TimeLeft article={article} model={model} />
      <div class="reader-bar-tools">
        {headings.length > 0 && (
          <PanelButton label={t('reader.outline')} icon="list" iconOnly>
            {(close) => (
              <Outline
                headings={headings}
                lang={language}
                onGo={(index) => {
                  close();
                  text.goTo(index);
                }}
              />
            )}
          </PanelButton>
        )}
        <div class="reader-bar-type">
          <PanelButton label={t('reader.type')} icon="type" iconOnly>
            {() => <TypePanel settings={look.settings.value} language={language} onChange={look.change} />}
          </PanelButton>
        </div>
        <a
          class="button button-icon"
          href={sideBySidePath(article.id)}
          title={t('article.sideBySide')}
          aria-label={t('article.sideBySide')}
        >
          <Icon name="columns" />
        </a>
        <IconButton
          icon={favourite === 1 ? 'starred' : 'star'}
          label={t(favourite === 1 ? 'libraryPage.notFavourite' : 'libraryPage.makeFavourite')}
          onClick={() => void model.toggleFavourite(article)}
        />
        <IconButton
          icon="archive"
          label={t(shelf === 'library' ? 'keys.archiveShort' : 'libraryPage.putBack')}
          onClick={() => void model.archive(article)}
        />
        <IconButton icon="share" label={t('share.title')} onClick={() => model.sharing.open(article)} />
        <IconButton icon="print" label={t('reader.print')} onClick={() => window.print()} />
      </div>
    </header>
  );
}

function TimeLeft({ article, model }: { article: ArticleRecord; model: ReaderModel }) {
  const t = useTranslator();
  const progress = model.text.progress.value;
  const minutes = Math.ceil(article.readingMinutes * (1 - progress));
  return (
    <>
      <p class="reader-time">
        {minutes > 0 ? t('reader.minutesLeft', { count: minutes }) : article.readingMinutes > 0 && t('reader.finished')}
      </p>
      <div class="reader-progress" aria-hidden="true" style={{ '--progress': progress }} />
    </>
  );
}
