import { Button } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { ExchangeMenu } from '@/components/side-by-side/ExchangeMenu.tsx';
import { ImportDialog } from '@/components/side-by-side/ImportDialog.tsx';
import { Progress } from '@/components/side-by-side/Progress.tsx';
import { ReadingAidField } from '@/components/side-by-side/ReadingAidField.tsx';
import { Dialogs } from './Dialogs.tsx';
import { EXPORT_FORMATS } from './export-formats.ts';
import type { SideBySideModel } from './model.ts';

/** How far the work is, what to look at, and the ways out to other tools and back. */
export function SummaryTools({ model }: { model: SideBySideModel }) {
  const t = useTranslator();
  const segments = model.segments.value;
  const { exchange, pair, desk, rowActions, readingAid, fullTextShown } = model;
  const told = exchange.told.value;
  return (
    <div class="summary-tools">
      <Progress
        done={segments.filter(({ state }) => state === 'translated' || state === 'reviewed').length}
        total={segments.length}
        doubts={[...model.doubts.value.values(), ...model.second.doubts.value.values()].reduce(
          (sum, { doubts }) => sum + doubts.length,
          0,
        )}
      />
      <p class="summary-told" role="status">
        {told && t(told.key, { count: told.count ?? 0 })}
        {rowActions.told.value && t(rowActions.told.value)}
      </p>
      {readingAid.isOffered() && (
        <ReadingAidField aid={readingAid.choice.value} onChoose={(aid) => void readingAid.choose(aid)} />
      )}
      <Button
        tone="quiet"
        icon="search"
        onClick={() => {
          desk.dialog.value = { name: 'search' };
        }}
      >
        {t('memory.open')}
      </Button>
      <Button tone="quiet" icon="text" onClick={desk.openGlossary}>
        {t('glossary.title')}
      </Button>
      <Button
        tone="quiet"
        icon="keyboard"
        onClick={() => {
          desk.dialog.value = { name: 'keys' };
        }}
      >
        {t('keys.open')}
      </Button>
      <ExchangeMenu
        formats={EXPORT_FORMATS}
        onExport={(id) => void exchange.exportAs(id)}
        onImport={(file) => void exchange.planImport(file)}
        onPaste={() => {
          desk.dialog.value = { name: 'paste' };
        }}
      />
      <Button
        icon="text"
        expanded={fullTextShown.value}
        onClick={() => {
          fullTextShown.value = !fullTextShown.value;
        }}
      >
        {t(fullTextShown.value ? 'sideBySide.hideFullText' : 'sideBySide.showFullText')}
      </Button>
      <Dialogs model={model} />
      {exchange.plan.value && (
        <ImportDialog
          plan={exchange.plan.value}
          sourceLanguage={pair.value.source}
          targetLanguage={pair.value.target}
          isHuman={(id) => segments.some((segment) => segment.id === id && segment.origin === 'human')}
          onApply={(changes) => void exchange.applyImport(changes)}
          onClose={() => {
            exchange.plan.value = null;
          }}
        />
      )}
    </div>
  );
}
