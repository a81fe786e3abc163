import { ConcordanceDialog } from '@/components/side-by-side/ConcordanceDialog.tsx';
import { GlossaryDialog } from '@/components/side-by-side/GlossaryDialog.tsx';
import { KeysDialog } from '@/components/side-by-side/KeysDialog.tsx';
import { removeTerm } from '@/utils/library/glossary.ts';
import type { SideBySideModel } from './model.ts';

/** The dialog that is open over the rows, if any. */
export function Dialogs({ model }: { model: SideBySideModel }) {
  const { desk, memory, terms } = model;
  const open = desk.dialog.value;
  const onClose = (): void => {
    desk.dialog.value = null;
  };
  if (open === null) return null;
  if (open.name === 'keys') return <KeysDialog onClose={onClose} />;
  if (open.name === 'search') return <ConcordanceDialog onSearch={memory.search} onClose={onClose} />;
  return (
    <GlossaryDialog
      terms={terms.value}
      start={open.term}
      onSave={model.saveTerm}
      onRemove={(id) => void removeTerm(id)}
      onClose={onClose}
    />
  );
}
