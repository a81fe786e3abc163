import type { ComponentChildren } from 'preact';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { textDirection } from '@/components/locale/text-direction.ts';
import type { SegmentRecord } from '@/utils/library/translation-records.ts';
import type { GlossaryTerm } from '@/utils/translate/glossary.ts';
import { SegmentStatus, type WriteState } from './SegmentStatus.tsx';
import './segment-row.css';
import { SourceText } from './SourceText.tsx';
import { sentenceAnchor } from './sentence-anchor.ts';
import { TargetField } from './TargetField.tsx';

interface SegmentRowProps {
  /** What stands below the translation: doubts, matches, the note. */
  children?: ComponentChildren;
  /** The sentence in the second language, where one is shown. */
  second?: ComponentChildren;
  /** What else can be done to the row. */
  menu: ComponentChildren;
  terms: readonly GlossaryTerm[];
  /** How each of the source's characters is read, where that is to be shown. */
  readings: readonly (string | null)[] | null;
  onFocus: () => void;
  /** Whether the pointer is on its sentence, here or in the full text. */
  isHovered: boolean;
  onHover: (isHovered: boolean) => void;
  segment: SegmentRecord;
  sourceLanguage: string;
  targetLanguage: string;
  write: WriteState;
  onEdit: (text: string) => void;
  onLeave: () => void;
  /** Its place in the full text was asked for. */
  onReveal: () => void;
  onReview: (reviewed: boolean) => void;
}

/** One sentence: its source, its editable target and how far it is, in one grid row. */
export function SegmentRow({
  segment,
  sourceLanguage,
  targetLanguage,
  write,
  terms,
  readings,
  isHovered,
  children,
  menu,
  second,
  ...on
}: SegmentRowProps) {
  const t = useTranslator();
  const number = segment.position + 1;
  return (
    <li
      class="segment"
      data-state={segment.state}
      data-segment={segment.id}
      data-hovered={isHovered}
      onFocusIn={on.onFocus}
      onPointerEnter={() => on.onHover(true)}
      onPointerLeave={() => on.onHover(false)}
    >
      <a
        class="segment-source reading"
        href={`#${sentenceAnchor(segment)}`}
        title={t('sideBySide.reveal')}
        lang={sourceLanguage}
        dir={textDirection(sourceLanguage)}
        draggable={false}
        onClick={(event) => {
          event.preventDefault();
          // Words being selected for the glossary are not a wish to leave.
          if (getSelection()?.isCollapsed !== false) on.onReveal();
        }}
      >
        <span class="segment-number">{number}</span>
        <SourceText text={segment.sourceText} terms={terms} readings={readings} />
        {segment.written && (
          <span class="segment-written" lang={t.locale}>
            {t('writer.written')}
          </span>
        )}
      </a>
      <TargetField
        label={t('sideBySide.target', { number })}
        lang={targetLanguage}
        dir={textDirection(targetLanguage)}
        value={segment.targetText}
        onEdit={on.onEdit}
        onLeave={on.onLeave}
      />
      {second}
      <SegmentStatus state={segment.state} write={write} menu={menu} onReview={on.onReview} />
      {children}
    </li>
  );
}
