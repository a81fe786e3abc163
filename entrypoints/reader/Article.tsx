import { useEffect, useRef } from 'preact/hooks';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { ArticleHeader } from '@/components/reading/ArticleHeader.tsx';
import { LeadPicture } from '@/components/reading/LeadPicture.tsx';
import type { OpenArticle } from '@/components/reading/reading-model.ts';
import { SavedText } from '@/components/reading/SavedText.tsx';
import { isSetVertically, textStyle } from '@/components/reading/text-style.ts';
import { scriptFamily } from '@/utils/locale/script-family.ts';
import { EndMatter } from './EndMatter.tsx';
import type { ReaderModel } from './model.ts';

/** The sheet that is read: head, text, and what belongs to it. */
export function Article({ open, model }: { open: OpenArticle; model: ReaderModel }) {
  const t = useTranslator();
  const { article, content } = open;
  const { value: settings } = model.look.settings;
  const isVertical = isSetVertically(settings, article.language);
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = sheet;
    if (current === null || !isVertical) return;
    // A wheel turns downwards; a text from right to left goes on to the left.
    const turn = (event: WheelEvent): void => {
      if (event.deltaX !== 0 || event.ctrlKey) return;
      event.preventDefault();
      current.scrollLeft -= event.deltaY;
    };
    current.addEventListener('wheel', turn, { passive: false });
    return () => current.removeEventListener('wheel', turn);
  }, [isVertical]);
  return (
    <article
      ref={sheet}
      class="reader-sheet"
      aria-label={article.title}
      data-vertical={isVertical}
      lang={article.language}
      style={textStyle(settings, article.language)}
      tabIndex={isVertical ? 0 : undefined}
    >
      <ArticleHeader article={article} />
      <LeadPicture
        image={article.leadImage}
        html={content?.html ?? ''}
        pictures={model.reading.pictures.value}
        lang={article.language}
      />
      {content === undefined || content.text === '' ? (
        <p class="reader-no-text" lang={t.locale}>
          {t('reader.noText')}
        </p>
      ) : (
        <SavedText
          html={content.html}
          text={content.text}
          language={article.language}
          zhuyin={settings.zhuyin && scriptFamily(article.language) === 'han'}
          pictures={model.reading.pictures.value}
          onDrawn={model.text.onDrawn}
        />
      )}
      <EndMatter open={open} model={model} />
    </article>
  );
}
