import { useEffect, useRef } from 'preact/hooks';
import { textDirection } from '@/components/locale/text-direction.ts';
import type { Block } from '@/utils/article/extraction.ts';
import './full-text.css';
import { markSentences } from './mark-sentences.ts';
import { sentenceAnchor } from './sentence-anchor.ts';

interface FullTextProps {
  heading: string;
  blocks: readonly Block[];
  language: string;
  sentences: readonly { start: number; end: number }[];
  /** The sentence to bring into view; a new object asks again. */
  revealed: { start: number } | null;
}

/** The whole article as plain text, the summary's sentences marked where they stand. */
export function FullText({ heading, blocks, language, sentences, revealed }: FullTextProps) {
  const shown = useRef<HTMLElement>(null);
  useEffect(() => {
    if (revealed !== null) shown.current?.scrollIntoView({ block: 'center' });
  }, [revealed]);
  return (
    <section class="full-text" aria-label={heading}>
      <h2>{heading}</h2>
      <div class="reading" lang={language} dir={textDirection(language)}>
        {blocks
          .filter((block) => block.text !== '')
          .map((block) => (
            <p key={block.id} class={`full-text-${block.kind}`} lang={block.lang}>
              {markSentences(block, sentences).map((piece) =>
                piece.anchored ? (
                  <mark
                    key={piece.start}
                    id={sentenceAnchor(piece)}
                    ref={piece.start === revealed?.start ? shown : null}
                    data-revealed={piece.start === revealed?.start}
                  >
                    {piece.text}
                  </mark>
                ) : (
                  piece.text
                ),
              )}
            </p>
          ))}
      </div>
    </section>
  );
}
