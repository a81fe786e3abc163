import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { Dialog } from './Dialog.tsx';
import { KEY_HELP } from './segment-keys.ts';

/** The keys of the view. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslator();
  return (
    <Dialog title={t('keys.title')} closeLabel={t('keys.close')} onClose={onClose}>
      <table>
        <tbody>
          {KEY_HELP.map(({ shown, key }) => (
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
