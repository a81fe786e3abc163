import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button.tsx';
import { Dialog } from '@/components/controls/Dialog.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import './segment-keys-dialog.css';
import { chordLabel, chordOf, commandWith, type KeyMap, SEGMENT_KEYS, type SegmentKey } from './segment-keys.ts';

interface SegmentKeysDialogProps {
  keys: KeyMap;
  onChange: (command: SegmentKey['command'], chord: string) => void;
  onReset: () => void;
  onClose: () => void;
}

/** The keys of the view; each can be given to another place on the keyboard. */
export function SegmentKeysDialog({ keys, onChange, onReset, onClose }: SegmentKeysDialogProps) {
  const t = useTranslator();
  const [listening, setListening] = useState<SegmentKey['command'] | null>(null);
  const [told, setTold] = useState('');
  const take = (event: KeyboardEvent, command: SegmentKey['command']): void => {
    // Escape and Tab leave, as everywhere; what is only a modifier waits for its key.
    if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault();
      setListening(null);
      return;
    }
    event.preventDefault();
    const chord = chordOf(event);
    if (chord === null) {
      if (event.key.length === 1) setTold(t('keys.needsModifier'));
      return;
    }
    const other = commandWith(chord, keys);
    const does = SEGMENT_KEYS.find((own) => own.command === other)?.does;
    if (does !== undefined && other !== command) {
      setTold(t('keys.taken', { key: chordLabel(chord), does: t(does) }));
      return;
    }
    setListening(null);
    setTold(t('keys.changed', { key: chordLabel(chord) }));
    onChange(command, chord);
  };
  return (
    <Dialog title={t('keys.title')} closeLabel={t('keys.close')} onClose={onClose}>
      <p>{t('keys.changeHint')}</p>
      <p class="segment-keys-told" role="status">
        {told}
      </p>
      <table class="segment-keys">
        <tbody>
          {SEGMENT_KEYS.map(({ command, does }) => {
            const label = chordLabel(keys.get(command) ?? '');
            const isListening = listening === command;
            return (
              <tr key={command}>
                <th scope="row">{t(does)}</th>
                <td>
                  <button
                    type="button"
                    class="button button-plain"
                    aria-label={isListening ? undefined : t('keys.change', { does: t(does), key: label })}
                    aria-pressed={isListening}
                    onClick={() => setListening(command)}
                    onKeyDown={isListening ? (event) => take(event, command) : undefined}
                    onBlur={() => setListening(null)}
                  >
                    {isListening ? t('keys.pressNew') : <kbd>{label}</kbd>}
                  </button>
                </td>
              </tr>
            );
          })}
          <tr>
            <th scope="row">{t('keys.undoStored')}</th>
            <td>
              <kbd>{chordLabel('Ctrl+KeyZ')}</kbd>
            </td>
          </tr>
          <tr>
            <th scope="row">{t('keys.help')}</th>
            <td>
              <kbd>?</kbd>
            </td>
          </tr>
        </tbody>
      </table>
      <div class="dialog-actions">
        <Button icon="refresh" onClick={onReset}>
          {t('keys.reset')}
        </Button>
      </div>
    </Dialog>
  );
}
