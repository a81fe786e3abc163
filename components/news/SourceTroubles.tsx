import { Icon } from '@/components/controls/Icon.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { SourceRecord } from '@/utils/library/source-records.ts';
import { explainFailure, explainMissing } from './source-status.ts';
import './source-troubles.css';

/** What is wrong with a source and what follows from it; nothing where nothing is. */
export function SourceTroubles({ source, nowMs }: { source: SourceRecord; nowMs: number }) {
  const t = useTranslator();
  const troubles = [explainFailure(source, t), explainMissing(source, nowMs, t)].filter((trouble) => trouble !== null);
  return (
    <>
      {troubles.map((trouble) => (
        <p key={trouble} class="source-failure">
          <Icon name="warning" />
          {trouble}
        </p>
      ))}
    </>
  );
}
