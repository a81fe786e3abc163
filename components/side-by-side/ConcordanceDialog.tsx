import { useId, useState } from 'preact/hooks';
import { Dialog } from '@/components/controls/Dialog.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { Concordance } from '@/utils/translate/memory/find-concordance.ts';
import './import-dialog.css';

interface ConcordanceDialogProps {
  onSearch: (query: string) => Promise<Concordance[]>;
  onClose: () => void;
}

/** Words looked up in everything a person has translated, on both sides. */
export function ConcordanceDialog({ onSearch, onClose }: ConcordanceDialogProps) {
  const t = useTranslator();
  const id = useId();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<Concordance[] | null>(null);
  return (
    <Dialog title={t('memory.searchTitle')} closeLabel={t('keys.close')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void onSearch(query).then(setFound);
        }}
      >
        <p class="dialog-field">
          <label for={id}>{t('memory.searchHint')}</label>
          <input id={id} type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
        </p>
        <button type="submit" class="button button-primary">
          {t('memory.search')}
        </button>
      </form>
      <p role="status">{found !== null && t('memory.found', { count: found.length })}</p>
      <ul class="import-changes">
        {found?.map(({ unit }) => (
          <li key={unit.id}>
            <span lang={unit.pair.source}>{unit.source}</span>
            <p lang={unit.pair.target}>{unit.target}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
