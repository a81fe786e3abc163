import { ConcordanceDialog } from '@/components/side-by-side/ConcordanceDialog.tsx';
import { GlossaryDialog } from '@/components/side-by-side/GlossaryDialog.tsx';
import { HistoryDialog } from '@/components/side-by-side/HistoryDialog.tsx';
import { PasteDialog } from '@/components/side-by-side/PasteDialog.tsx';
import { SegmentKeysDialog } from '@/components/side-by-side/SegmentKeysDialog.tsx';
import { SplitDialog } from '@/components/side-by-side/SplitDialog.tsx';
import type { SideBySideModel } from './model.ts';

/** The dialog that is open over the rows, if any. */
export function Dialogs({ model }: { model: SideBySideModel }) {
  const { desk, memory, glossary } = model;
  const open = desk.dialog.value;
  const onClose = (): void => {
    desk.dialog.value = null;
    glossary.plan.value = null;
  };
  if (open === null) return <RowDialogs model={model} />;
  if (open.name === 'keys')
    return (
      <SegmentKeysDialog
        keys={model.keys.map.value}
        onChange={(command, chord) => void model.keys.change(command, chord)}
        onReset={() => void model.keys.reset()}
        onClose={onClose}
      />
    );
  if (open.name === 'paste')
    return (
      <PasteDialog
        segments={model.segments.value}
        pair={model.pair.value}
        onApply={(texts) => void model.exchange.applyImport(texts).then(onClose)}
        onClose={onClose}
      />
    );
  if (open.name === 'search') return <ConcordanceDialog onSearch={memory.search} onClose={onClose} />;
  return (
    <GlossaryDialog
      terms={glossary.all.value}
      pair={model.pair.value}
      site={model.site.value}
      start={open.term}
      plan={glossary.plan.value}
      onSave={glossary.save}
      onRemove={glossary.remove}
      onExport={(format) => void glossary.exportAs(format)}
      onChoose={(file) => void glossary.choose(file)}
      onApply={(plan) => void glossary.apply(plan)}
      onClose={onClose}
    />
  );
}

/** The dialog that is open over one row, if any. */
function RowDialogs({ model }: { model: SideBySideModel }) {
  const { rowActions, pair } = model;
  const open = rowActions.dialog.value;
  const onClose = (): void => {
    rowActions.dialog.value = null;
  };
  if (open === null) return null;
  const { source } = pair.value;
  const isFirst = model.segments.value.some(({ id }) => id === open.segment.id);
  const target = (isFirst ? null : model.second.language.value) ?? pair.value.target;
  if (open.name === 'split')
    return (
      <SplitDialog
        segment={open.segment}
        sourceLanguage={source}
        targetLanguage={target}
        onSplit={(cut) => void rowActions.split(open.segment.id, cut).then(onClose)}
        onClose={onClose}
      />
    );
  return (
    <HistoryDialog
      segment={open.segment}
      versions={open.versions}
      targetLanguage={target}
      onRestore={(version) => void rowActions.restore(version).then(onClose)}
      onClose={onClose}
    />
  );
}
