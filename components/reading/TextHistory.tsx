import { useState } from 'preact/hooks';
import { SelectField } from '@/components/controls/SelectField.tsx';
import { formatMoment } from '@/components/locale/format-date.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { TextChanges } from '@/components/page-details/TextChanges.tsx';
import { compareBlocks } from '@/utils/article/diff-blocks.ts';
import type { Block } from '@/utils/article/extraction.ts';
import type { ContentVersionRecord } from '@/utils/library/reading-records.ts';
import './text-history.css';

interface TextHistoryProps {
  /** The texts from before, the newest first. */
  versions: readonly ContentVersionRecord[];
  blocks: readonly Block[];
  lang: string;
}

/** How the text has changed since it was saved first, one earlier version at a time. */
export function TextHistory({ versions, blocks, lang }: TextHistoryProps) {
  const t = useTranslator();
  const [chosen, setChosen] = useState(versions.at(-1)?.id);
  const version = versions.find(({ id }) => id === chosen) ?? versions.at(-1);
  if (version === undefined) return null;
  const compared = compareBlocks(version.blocks, blocks);
  return (
    <details class="text-history">
      <summary>{t('reader.changed', { count: versions.length })}</summary>
      <SelectField
        label={t('reader.changedSince')}
        choices={versions.map(({ id, savedAt }) => ({ value: id, label: formatMoment(savedAt, t.locale) }))}
        selected={version.id}
        onSelect={setChosen}
      />
      {compared === null ? <p>{t('changes.none')}</p> : <TextChanges changes={compared.changes} lang={lang} />}
    </details>
  );
}
