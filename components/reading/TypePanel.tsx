import { ChoiceGroup } from '@/components/controls/ChoiceGroup.tsx';
import { RangeField } from '@/components/controls/RangeField.tsx';
import { Switch } from '@/components/controls/Switch.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { isVerticalScript, scriptFamily } from '@/utils/locale/script-family.ts';
import type { ReadingSettings } from '@/utils/settings/reading-settings.ts';
import './type-panel.css';

interface TypePanelProps {
  settings: ReadingSettings;
  /** The article's; what it is not written in is not offered. */
  language: string;
  onChange: (change: Partial<ReadingSettings>) => void;
}

/** How the text is set: ground, letters, size, width, lines, and what its script adds. */
export function TypePanel({ settings, language, onChange }: TypePanelProps) {
  const t = useTranslator();
  const family = scriptFamily(language);
  return (
    <div class="type-panel">
      <ChoiceGroup
        legend={t('reader.paper')}
        choices={[
          { value: 'auto', label: t('reader.paperAuto') },
          { value: 'light', label: t('options.themeLight') },
          { value: 'sepia', label: t('reader.paperSepia') },
          { value: 'dark', label: t('options.themeDark') },
        ]}
        selected={settings.paper}
        onSelect={(paper) => onChange({ paper })}
      />
      <ChoiceGroup
        legend={t(`reader.face.${family}`)}
        choices={[
          { value: 'serif', label: t('reader.serif') },
          { value: 'sans', label: t('reader.sans') },
        ]}
        selected={settings.faces[family] ?? 'serif'}
        onSelect={(face) => onChange({ faces: { ...settings.faces, [family]: face } })}
      />
      <RangeField
        label={t('reader.size')}
        {...{ value: settings.sizePercent, min: 80, max: 200, step: 5, text: `${settings.sizePercent}%` }}
        onChange={(sizePercent) => onChange({ sizePercent })}
      />
      <RangeField
        label={t(settings.vertical && isVerticalScript(family) ? 'reader.height' : 'reader.width')}
        {...{ value: settings.widthEm, min: 20, max: 56, step: 2 }}
        text={t('reader.characters', { count: settings.widthEm })}
        onChange={(widthEm) => onChange({ widthEm })}
      />
      <RangeField
        label={t('reader.lines')}
        {...{ value: settings.lineTenths, min: 14, max: 26, step: 1, text: (settings.lineTenths / 10).toFixed(1) }}
        onChange={(lineTenths) => onChange({ lineTenths })}
      />
      {isVerticalScript(family) && (
        <Switch label={t('reader.vertical')} on={settings.vertical} onChange={(vertical) => onChange({ vertical })} />
      )}
      {family === 'han' && (
        <Switch label={t('reader.zhuyin')} on={settings.zhuyin} onChange={(zhuyin) => onChange({ zhuyin })} />
      )}
    </div>
  );
}
