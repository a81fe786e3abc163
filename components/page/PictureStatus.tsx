import type { ComponentChildren } from 'preact';
import { Button } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { Translator } from '@/utils/locale/translator.ts';
import type { PictureProblem } from '@/utils/pictures/request-picture.ts';

/** How far the pictures of a saved article have come. */
export interface PictureCounts {
  total: number;
  kept: number;
  waiting: number;
  problems: ReadonlyMap<PictureProblem, number>;
  /** Host names that a grant is wanted for. */
  ungranted: readonly string[];
}

interface PictureStatusProps {
  /** `null` of an article that is not saved. */
  counts: PictureCounts | null;
  onStop: () => void;
  /** Called straight from the click, so that it may ask for a grant. */
  onFetch: () => void;
  /** What stands there while nothing has to be told of pictures. */
  children: ComponentChildren;
}

/** One line on an article’s pictures: under way, or why one is missing, with what can be done; that all is well is only spoken. */
export function PictureStatus({ counts, onStop, onFetch, children }: PictureStatusProps) {
  const t = useTranslator();
  const isWaiting = counts !== null && counts.waiting > 0;
  const isMissing = counts !== null && !isWaiting && counts.problems.size > 0;
  const told = counts === null || counts.total === 0 ? '' : describe(counts, t);
  return (
    <div class="page-card-pictures">
      <p role="status" class={isWaiting || isMissing ? undefined : 'visually-hidden'} title={told}>
        {told}
      </p>
      {isWaiting && (
        <Button tone="quiet" onClick={onStop}>
          {t('pictures.stop')}
        </Button>
      )}
      {isMissing && (
        <Button tone="quiet" onClick={onFetch}>
          {t(counts.ungranted.length > 0 ? 'pictures.allow' : 'action.retry')}
        </Button>
      )}
      {!isWaiting && !isMissing && children}
    </div>
  );
}

function describe({ total, kept, waiting, problems, ungranted }: PictureCounts, t: Translator): string {
  if (waiting > 0) return t('pictures.progress', { kept, total });
  if (problems.has('no-space')) return t('pictures.noSpace', { count: problems.get('no-space') ?? 0 });
  if (ungranted.length > 0) return t('pictures.ungranted', { hosts: ungranted.join(t('field.joiner')) });
  const missing = total - kept;
  return missing > 0 ? t('pictures.missing', { count: missing }) : t('pictures.kept', { count: kept });
}
