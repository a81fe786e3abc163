import { Button } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { PictureStatus } from '@/components/page/PictureStatus.tsx';
import type { PopupModel } from './model.ts';
import { PanelToggle } from './PanelToggle.tsx';
import type { CurrentPage } from './read-current-tab.ts';

type ReadPage = Extract<CurrentPage, { status: 'read' }>;

/** What there is to tell of the page just now, in one line, with what can be done about it. */
export function PageStatus({ model, page }: { model: PopupModel; page: ReadPage }) {
  const t = useTranslator();
  const { value: changes } = model.changes;
  const { pictures } = model;
  const { value: counts } = pictures.counts;
  // One thing at a time: what pictures are missing is told once the text is up to date.
  const isToldLater = changes !== null && counts?.waiting === 0;
  return (
    <>
      {changes !== null && (
        <PanelToggle model={model} panel="changes" icon="refresh">
          {t('changes.since', { added: changes.added, removed: changes.removed })}
        </PanelToggle>
      )}
      {model.listing.items.value.length > 0 && (
        <PanelToggle model={model} panel="list" icon="shelves">
          {t('listed.open')}
        </PanelToggle>
      )}
      <PictureStatus
        counts={isToldLater ? null : counts}
        onStop={() => void pictures.stop()}
        onFetch={() => void pictures.fetchMissing()}
      >
        {changes === null && <Quietly model={model} page={page} />}
      </PictureStatus>
      {!page.isWatched && (
        <Button
          icon="shield"
          tone="quiet"
          title={t('page.watchHint', { host: new URL(page.extraction.url).hostname })}
          onClick={() => void model.page.watchSite()}
        >
          <span>{t('page.watch')}</span>
        </Button>
      )}
    </>
  );
}

/** Where nothing else is to be told: the reader's note, or how much there is to read. */
function Quietly({ model, page: { extraction } }: { model: PopupModel; page: ReadPage }) {
  const t = useTranslator();
  const note = model.page.saved.value?.note ?? '';
  if (extraction.detection.kind === 'pdf') return <p class="page-card-hint">{t('page.pdfHint')}</p>;
  if (note !== '') return <p class="page-card-note">{note}</p>;
  if (extraction.content === null || extraction.content.words === 0) return null;
  const { words, readingMinutes } = extraction.content;
  return (
    <p class="page-card-hint">
      {t('sideBySide.words', { count: words })} · {t('sideBySide.minutes', { count: readingMinutes })}
    </p>
  );
}
