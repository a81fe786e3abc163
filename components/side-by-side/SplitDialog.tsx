import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button.tsx';
import { Dialog } from '@/components/controls/Dialog.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { textDirection } from '@/components/locale/text-direction.ts';
import type { SegmentCut } from '@/utils/library/segment-shape.ts';
import type { SegmentRecord } from '@/utils/library/translation-records.ts';
import { bestCut, cutPlaces } from './cut-places.ts';
import './split-dialog.css';

interface SplitDialogProps {
  segment: SegmentRecord;
  sourceLanguage: string;
  targetLanguage: string;
  onSplit: (cut: SegmentCut) => void;
  onClose: () => void;
}

/** Where to cut a sentence in two: a slider a side, and both rows as they will be. */
export function SplitDialog({ segment, sourceLanguage, targetLanguage, onSplit, onClose }: SplitDialogProps) {
  const t = useTranslator();
  const { sourceText, targetText } = segment;
  const sourcePlaces = cutPlaces(sourceText, sourceLanguage);
  const targetPlaces = cutPlaces(targetText, targetLanguage);
  const [source, setSource] = useState(() => bestCut(sourceText, sourcePlaces, 0.5));
  const [chosenTarget, setTarget] = useState<number | null>(null);
  // Until it is moved by hand, the right side's cut goes with the left side's.
  const target = chosenTarget ?? bestCut(targetText, targetPlaces, source / sourceText.length);
  return (
    <Dialog title={t('split.title')} closeLabel={t('exchange.cancel')} onClose={onClose}>
      {sourcePlaces.length === 0 ? (
        <p>{t('split.tooShort')}</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onSplit({ source, target: targetPlaces.length > 0 ? target : targetText.length });
          }}
        >
          <div class="split-sides">
            <Side
              label={t('split.source')}
              text={sourceText}
              at={source}
              places={sourcePlaces}
              lang={sourceLanguage}
              onMove={setSource}
            />
            {targetPlaces.length > 0 && (
              <Side
                label={t('split.target')}
                text={targetText}
                at={target}
                places={targetPlaces}
                lang={targetLanguage}
                onMove={setTarget}
              />
            )}
          </div>
          <div class="dialog-actions">
            <button type="submit" class="button button-primary">
              {t('split.do')}
            </button>
            <Button onClick={onClose}>{t('exchange.cancel')}</Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

interface SideProps {
  label: string;
  text: string;
  at: number;
  places: readonly number[];
  lang: string;
  onMove: (at: number) => void;
}

function Side({ label, text, at, places, lang, onMove }: SideProps) {
  const id = useId();
  const halves = [text.slice(0, at).trim(), text.slice(at).trim()];
  return (
    <div class="split-side">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={places.length - 1}
        value={Math.max(places.indexOf(at), 0)}
        aria-valuetext={halves.join(' ｜ ')}
        onInput={({ currentTarget }) => onMove(places[currentTarget.valueAsNumber] ?? at)}
      />
      {halves.map((half, index) => (
        <p key={index === 0 ? 'first' : 'second'} class="reading" lang={lang} dir={textDirection(lang)}>
          {half}
        </p>
      ))}
    </div>
  );
}
