import { Switch } from '@/components/controls/Switch.tsx';
import { TextField } from '@/components/controls/TextField.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { SourcePreferences } from '@/utils/feeds/source-preferences.ts';
import { KeywordRules } from './KeywordRules.tsx';
import { QuietHoursField } from './QuietHoursField.tsx';

interface SourceSettingsProps {
  title: string;
  preferences: SourcePreferences;
  /** Folders that other sources are in. */
  folders: readonly string[];
  /** Whether the browser lets Windlion notify; the wish alone does nothing. */
  mayNotify: boolean;
  onChange: (change: Partial<SourcePreferences & { title: string }>) => void;
  /** Asks the browser for leave first, so it must be called straight from a click. */
  onNotify: (notify: boolean) => void;
}

/** What a reader may wish of one source; every wish holds at once. */
export function SourceSettings(props: SourceSettingsProps) {
  const { title, preferences, folders, mayNotify, onChange, onNotify } = props;
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
      <Switch
        label={t('source.notify')}
        hint={t(preferences.notify && !mayNotify ? 'source.notifyBlocked' : 'source.notifyHint')}
        on={preferences.notify && mayNotify}
        onChange={onNotify}
      />
      <QuietHoursField
        label={t('quiet.source')}
        hint={t('quiet.sourceHint')}
        quiet={preferences.quiet}
        onChange={(quiet) => onChange({ quiet })}
      />
      <h3>{t('rules.source')}</h3>
      <KeywordRules rules={preferences.rules} onChange={(rules) => onChange({ rules })} />
    </>
  );
}
