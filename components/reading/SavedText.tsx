import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { textDirection } from '@/components/locale/text-direction.ts';
import { sanitiseHtml } from './sanitise-html.ts';
import './saved-text.css';

interface SavedTextProps {
  html: string;
  /** Shown instead where the HTML cannot be made safe. */
  text: string;
  language: string;
}

/** A saved article's text as it was marked up, made safe; drawn by the rules of its script. */
export function SavedText({ html, text, language }: SavedTextProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isPlain, setIsPlain] = useState(false);
  useLayoutEffect(() => {
    try {
      place.current?.replaceChildren(sanitiseHtml(html));
    } catch {
      setIsPlain(true);
    }
  }, [html]);
  return (
    <div class="saved-text reading" lang={language} dir={textDirection(language)}>
      {isPlain ? <p class="saved-text-plain">{text}</p> : <div ref={place} />}
    </div>
  );
}
