import { ChoiceGroup } from '@/components/controls/ChoiceGroup.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { Settings } from '@/utils/settings/settings.ts';

type Choices = Pick<Settings, 'pictures' | 'pictureSpaceMb'>;

interface SavingOptionsProps {
  settings: Choices;
  onChange: (patch: Partial<Choices>) => void;
}

const SPACES_MB = [256, 1024, 4096, 16384];

/** What is kept of a page when it is saved. */
export function SavingOptions({ settings: { pictures, pictureSpaceMb }, onChange }: SavingOptionsProps) {
  const t = useTranslator();
  const size = (megabytes: number): string => {
    const [value, unit] = megabytes < 1024 ? [megabytes, 'megabyte'] : [megabytes / 1024, 'gigabyte'];
    return new Intl.NumberFormat(t.locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
  };
  return (
    <section class="page-section">
      <h2>{t('options.saving')}</h2>
      <ChoiceGroup
        legend={t('options.pictures')}
        choices={[
          { value: 'off', label: t('options.picturesOff') },
          { value: 'lead', label: t('options.picturesLead') },
          { value: 'all', label: t('options.picturesAll') },
        ]}
        selected={pictures}
        onSelect={(choice) => onChange({ pictures: choice })}
      />
      <p class="options-hint">{t('options.picturesHint')}</p>
      {pictures !== 'off' && (
        <ChoiceGroup
          legend={t('options.pictureSpace')}
          choices={SPACES_MB.map((megabytes) => ({ value: String(megabytes), label: size(megabytes) }))}
          selected={String(pictureSpaceMb)}
          onSelect={(megabytes) => onChange({ pictureSpaceMb: Number(megabytes) })}
        />
      )}
    </section>
  );
}
