import { KeysDialog } from '@/components/controls/KeysDialog.tsx';
import type { ReaderModel } from './model.ts';
import { READER_KEYS } from './reader-keys.ts';

/** The dialog that is open over the text, if any. */
export function Dialogs({ model: { dialog } }: { model: ReaderModel }) {
  const onClose = (): void => {
    dialog.value = null;
  };
  if (dialog.value === 'keys') return <KeysDialog keys={READER_KEYS} onClose={onClose} />;
  return null;
}
