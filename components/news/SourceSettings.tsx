import { Switch } from '@/components/controls/Switch.tsx';
import { TextField } from '@/components/controls/TextField.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { SourcePreferences } from '@/utils/feeds/source-preferences.ts';

interface SourceSettingsProps {
  title: string;
  preferences: SourcePreferences;
  /** Folders that other sources are in. */
  folders: readonly string[];
  onChange: (change: Partial<SourcePreferences & { title: string }>) => void;
}

/** What a reader may wish of one source; every wish holds at once. */
export function SourceSettings({ title, preferences, folders, onChange }: SourceSettingsProps) {
  const t = useTranslator();
  return (
    <>
      <TextField
        label={t('source.name')}
        value={title}
        onCommit={(name) => onChange(name === '' ? {} : { title: name })}
      />
      <TextField
        label={t('source.folder')}
        hint={t('source.folderHint')}
        value={preferences.folder}
        suggestions={folders}
        onCommit={(folder) => onChange({ folder })}
      />
      <Switch
        label={t('source.badge')}
        hint={t('source.badgeHint')}
        on={preferences.badge}
        onChange={(badge) => onChange({ badge })}
      />
    </>
  );
}
