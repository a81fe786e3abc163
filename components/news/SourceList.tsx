import { RovingList } from '@/components/controls/RovingList.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { SourceRecord } from '@/utils/library/records.ts';
import { SourceRow } from './SourceRow.tsx';
import type { SourceActions } from './source-actions.ts';

/** All followed sources. */
export function SourceList({ sources, actions }: { sources: readonly SourceRecord[]; actions: SourceActions }) {
  const t = useTranslator();
  const nowMs = Date.now();
  return (
    <RovingList
      label={t('source.label')}
      items={sources}
      keyOf={(source) => source.id}
      row={(source, tabIndex) => (
        <SourceRow
          source={source}
          nowMs={nowMs}
          busy={actions.isChecking(source.id)}
          tabIndex={tabIndex}
          onCheck={() => void actions.check(source.id)}
          onUnfollow={() => void actions.unfollow(source)}
          onOpen={() => void actions.open(source)}
        />
      )}
    />
  );
}
