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
  /** The sentence of the row in hand: the pane follows it, the page stays where it is. */
  followed: number | null;
  /** The sentence under the pointer, here or in its row. */
  hovered: number | null;
  onHover: (start: number | null) => void;
}

function markIn(pane: HTMLElement | null, start: number): HTMLElement | null {
  return pane?.querySelector(`#${sentenceAnchor({ start })}`) ?? null;
}

/** The whole article as plain text, the summary's sentences marked where they stand. */
export function FullText({
  heading,
  blocks,
  language,
  sentences,
  revealed,
  followed,
  hovered,
  onHover,
}: FullTextProps) {
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (revealed !== null) markIn(pane.current, revealed.start)?.scrollIntoView({ block: 'center' });
  }, [revealed]);
  useEffect(() => {
    const { current } = pane;
    const mark = followed === null ? null : markIn(current, followed);
    if (current && mark) current.scrollTop = mark.offsetTop - current.clientHeight / 3;
  }, [followed]);
  return (
    <section class="full-text" aria-label={heading} ref={pane}>
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
                    data-revealed={piece.start === (followed ?? revealed?.start)}
                    data-hovered={piece.start === hovered}
                    onPointerEnter={() => onHover(piece.start)}
                    onPointerLeave={() => onHover(null)}
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
