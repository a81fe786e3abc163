import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { MessageKey } from '@/utils/locale/translator.ts';
import { Dialog } from './Dialog.tsx';

interface KeysDialogProps {
  /** Each key as it is shown, and what it does. */
  keys: readonly { shown: string; key: MessageKey }[];
  onClose: () => void;
}

/** The keys of a page. */
export function KeysDialog({ keys, onClose }: KeysDialogProps) {
  const t = useTranslator();
  return (
    <Dialog title={t('keys.title')} closeLabel={t('keys.close')} onClose={onClose}>
      <table>
        <tbody>
          {keys.map(({ shown, key }) => (
            <tr key={shown}>
              <th scope="row">
                <kbd>{shown}</kbd>
              </th>
              <td>{t(key)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
