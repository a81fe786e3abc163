import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { textDirection } from '@/components/locale/text-direction.ts';
import { addZhuyin } from './add-zhuyin.ts';
import { sanitiseHtml } from './sanitise-html.ts';
import './saved-text.css';

interface SavedTextProps {
  html: string;
  /** Shown instead where the HTML cannot be made safe. */
  text: string;
  language: string;
  /** The pictures that are kept, by their address on the web, each as an address of this page's own; `null` until that is known. */
  pictures: ReadonlyMap<string, string> | null;
  /** Zhuyin beside the characters; its dictionary is loaded when it is asked for first. */
  zhuyin?: boolean;
  /** Receives the element that holds the text's own, each time it is drawn anew. */
  onDrawn?: (text: HTMLElement) => void;
}

/**
 * A saved article's text as it was marked up, made safe; drawn by the rules of its script. A picture that was not kept
 * is fetched from its site only when the reader asks for it: reading tells nobody what is read.
 */
export function SavedText({ html, text, language, pictures, zhuyin = false, onDrawn }: SavedTextProps) {
  const t = useTranslator();
  const place = useRef<HTMLDivElement>(null);
  const [isPlain, setIsPlain] = useState(false);
  const [isFetching, setIsFetching] = useState(false);
  const [missing, setMissing] = useState(0);
  useLayoutEffect(() => {
    try {
      const fragment = sanitiseHtml(html, (url) => pictures?.get(url) ?? (isFetching ? url : null));
      setMissing(fragment.querySelectorAll('.saved-text-picture').length);
      place.current?.replaceChildren(fragment);
      if (place.current === null) return;
      onDrawn?.(place.current);
      if (zhuyin) void annotate(place.current, language);
    } catch {
      setIsPlain(true);
    }
  }, [html, pictures, isFetching, zhuyin, language, onDrawn]);
  return (
    <>
      {missing > 0 && pictures !== null && (
        <p class="saved-text-missing">
          {t('reader.picturesMissing', { count: missing })}
          <Button onClick={() => setIsFetching(true)}>{t('reader.fetchPictures')}</Button>
        </p>
      )}
      <div class="saved-text reading" lang={language} dir={textDirection(language)}>
        {isPlain ? <p class="saved-text-plain">{text}</p> : <div ref={place} />}
      </div>
    </>
  );
}

async function annotate(text: HTMLElement, language: string): Promise<void> {
  const drawn = text.firstChild;
  const { readZhuyin } = await import('@/utils/phonetics/read-zhuyin.ts');
  // Drawn anew in the meantime, it is annotated by the drawing that came after.
  if (text.firstChild !== drawn) return;
  const isTaiwan = new Intl.Locale(language).maximize().region === 'TW';
  addZhuyin(text, (run) => readZhuyin(run, isTaiwan));
}
