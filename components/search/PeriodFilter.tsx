import { useId, useState } from 'preact/hooks';
import { SelectField } from '@/components/controls/SelectField.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { MessageKey } from '@/utils/locale/translator.ts';
import { type AskedPeriod, askedPeriod, askForPeriod, dayOf } from '@/utils/search/asked-period.ts';

const DAY_MS = 86_400_000;

type PeriodName = 'today' | 'week' | 'month' | 'thisYear' | 'lastYear';

const NAMES: readonly PeriodName[] = ['today', 'week', 'month', 'thisYear', 'lastYear'];

function periodsAt(nowMs: number): Record<PeriodName, AskedPeriod> {
  const year = new Date(nowMs).getFullYear();
  const since = (days: number): AskedPeriod => ({ from: dayOf(nowMs - days * DAY_MS), to: null });
  return {
    today: since(0),
    week: since(6),
    month: since(29),
    thisYear: { from: `${year}-01-01`, to: null },
    lastYear: { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
  };
}

/** When articles came out: a period by its name, or from one day to another. */
export function PeriodFilter({ text, onText }: { text: string; onText: (text: string) => void }) {
  const t = useTranslator();
  const id = useId();
  const [isOwn, setIsOwn] = useState(false);
  const periods = periodsAt(Date.now());
  const asked = askedPeriod(text);
  const isAsked = asked.from !== null || asked.to !== null;
  const named = NAMES.find((name) => periods[name].from === asked.from && periods[name].to === asked.to);
  const selected = isOwn || (isAsked && named === undefined) ? 'own' : (named ?? '');
  const day = (label: MessageKey, end: keyof AskedPeriod) => (
    <p class="select-field">
      <label for={`${id}-${end}`}>{t(label)}</label>
      <input
        id={`${id}-${end}`}
        type="date"
        value={asked[end] ?? ''}
        onChange={(event) => onText(askForPeriod(text, { ...asked, [end]: event.currentTarget.value || null }))}
      />
    </p>
  );
  return (
    <>
      <SelectField
        label={t('filter.period')}
        selected={selected}
        choices={[
          { value: '', label: t('filter.any') },
          ...NAMES.map((name) => ({ value: name, label: t(`filter.${name}`) })),
          { value: 'own', label: t('filter.ownPeriod') },
        ]}
        onSelect={(choice) => {
          setIsOwn(choice === 'own');
          const name = NAMES.find((known) => known === choice);
          if (choice !== 'own') onText(askForPeriod(text, name ? periods[name] : { from: null, to: null }));
        }}
      />
      {selected === 'own' && day('filter.from', 'from')}
      {selected === 'own' && day('filter.to', 'to')}
    </>
  );
}
