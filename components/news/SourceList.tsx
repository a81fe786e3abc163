import { RovingList } from '@/components/controls/RovingList.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { SourceRecord } from '@/utils/library/source-records.ts';
import { SourceRow } from './SourceRow.tsx';
import type { SourceActions } from './source-actions.ts';

/** All followed sources: those in no folder first, then folder by folder. */
export function SourceList({ sources, actions }: { sources: readonly SourceRecord[]; actions: SourceActions }) {
  const t = useTranslator();
  const nowMs = Date.now();
  const folders = [...Map.groupBy(sources, ({ folder }) => folder)].sort(([a], [b]) => a.localeCompare(b, t.locale));
  return (
    <>
      {folders.map(([folder, inside]) => (
        <section key={folder}>
          {folder !== '' && <h3 class="source-folder">{folder}</h3>}
          <RovingList
            label={folder === '' ? t('source.label') : folder}
            items={inside}
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
        </section>
      ))}
    </>
  );
}
