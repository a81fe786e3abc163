import { SelectField } from '@/components/controls/SelectField.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';

/** What stands over the characters of a Chinese source. */
export type ReadingAid = 'none' | 'zhuyin' | 'pinyin';

const AIDS: readonly ReadingAid[] = ['none', 'zhuyin', 'pinyin'];

/** The choice of what stands over the characters. */
export function ReadingAidField({ aid, onChoose }: { aid: ReadingAid; onChoose: (aid: ReadingAid) => void }) {
  const t = useTranslator();
  return (
    <SelectField
      label={t('readingAid.label')}
      choices={AIDS.map((value) => ({ value, label: t(`readingAid.${value}`) }))}
      selected={aid}
      onSelect={onChoose}
    />
  );
}
