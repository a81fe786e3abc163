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
  counts: PictureCounts;
  onStop: () => void;
  /** Called straight from the click, so that it may ask for a grant. */
  onFetch: () => void;
}

/** One line on an article’s pictures: under way, kept, or why not, with what can be done. */
export function PictureStatus({ counts, onStop, onFetch }: PictureStatusProps) {
  const t = useTranslator();
  if (counts.total === 0) return null;
  const isMissing = counts.problems.size > 0;
  // When all is well it is said once, and takes no room.
  const isWell = counts.waiting === 0 && !isMissing;
  return (
    <p class={isWell ? 'page-card-pictures visually-hidden' : 'page-card-pictures'}>
      <span role="status">{describe(counts, t)}</span>
      {counts.waiting > 0 && (
        <Button tone="quiet" onClick={onStop}>
          {t('pictures.stop')}
        </Button>
      )}
      {counts.waiting === 0 && isMissing && (
        <Button tone="quiet" onClick={onFetch}>
          {t(counts.ungranted.length > 0 ? 'pictures.allow' : 'action.retry')}
        </Button>
      )}
    </p>
  );
}

function describe({ total, kept, waiting, problems, ungranted }: PictureCounts, t: Translator): string {
  if (waiting > 0) return t('pictures.progress', { kept, total });
  if (problems.has('no-space')) return t('pictures.noSpace', { count: problems.get('no-space') ?? 0 });
  if (ungranted.length > 0) return t('pictures.ungranted', { hosts: ungranted.join(t('field.joiner')) });
  const missing = total - kept;
  return missing > 0 ? t('pictures.missing', { count: missing }) : t('pictures.kept', { count: kept });
}
