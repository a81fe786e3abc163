import { Button } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { EngineError } from '@/utils/translate/engine.ts';
import './engine-panel.css';

interface WriterPanelProps {
  host: string;
  /** What asking would send. */
  characters: number;
  writing:
    | { status: 'running' }
    | { status: 'done'; refused: number }
    | { status: 'failed'; error: EngineError }
    | null;
  onWrite: () => void;
  onCancel: () => void;
}

/** The offer to let a model write the summary: what would be sent, then what was refused of its answer. */
export function WriterPanel({ host, characters, writing, onWrite, onCancel }: WriterPanelProps) {
  const t = useTranslator();
  return (
    <section class="engine-panel" aria-label={t('writer.heading')}>
      <div class="engine-panel-row">
        <p>{t('writer.would', { count: characters, host })}</p>
        {writing?.status === 'running' ? (
          <Button onClick={onCancel}>{t('engine.cancel')}</Button>
        ) : (
          <Button onClick={onWrite}>{t('writer.write')}</Button>
        )}
      </div>
      <div role="status" class="engine-panel-told">
        {writing?.status === 'running' && t('writer.running')}
        {writing?.status === 'done' &&
          (writing.refused === 0 ? t('writer.done') : t('writer.refused', { count: writing.refused }))}
        {writing?.status === 'failed' && t(`engineError.${writing.error.code}`)}
      </div>
    </section>
  );
}
