import { useId } from 'preact/hooks';
import { Switch } from '@/components/controls/Switch.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { QuietHours } from '@/utils/feeds/source-preferences.ts';
import './quiet-hours-field.css';

interface QuietHoursFieldProps {
  label: string;
  hint: string;
  quiet: QuietHours | null;
  onChange: (quiet: QuietHours | null) => void;
}

/** What most people sleep through. */
const NIGHT: QuietHours = { fromMinute: 23 * 60, toMinute: 7 * 60 };

/** Quiet hours by the reader's own clock, or none. */
export function QuietHoursField({ label, hint, quiet, onChange }: QuietHoursFieldProps) {
  const t = useTranslator();
  return (
    <div class="quiet-hours">
      <Switch label={label} hint={hint} on={quiet !== null} onChange={(on) => onChange(on ? NIGHT : null)} />
      {quiet !== null && (
        <p class="quiet-hours-times">
          <TimeField
            label={t('quiet.from')}
            minute={quiet.fromMinute}
            onMinute={(fromMinute) => onChange({ ...quiet, fromMinute })}
          />
          <TimeField
            label={t('quiet.to')}
            minute={quiet.toMinute}
            onMinute={(toMinute) => onChange({ ...quiet, toMinute })}
          />
        </p>
      )}
    </div>
  );
}

interface TimeFieldProps {
  label: string;
  minute: number;
  onMinute: (minute: number) => void;
}

function TimeField({ label, minute, onMinute }: TimeFieldProps) {
  const id = useId();
  const digits = (value: number): string => String(value).padStart(2, '0');
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="time"
        value={`${digits(Math.floor(minute / 60))}:${digits(minute % 60)}`}
        onChange={({ currentTarget }) => {
          // Half a time is none: what stood there stays.
          const [hours, minutes] = currentTarget.value.split(':').map(Number);
          if (hours !== undefined && minutes !== undefined) onMinute(hours * 60 + minutes);
        }}
      />
    </>
  );
}
