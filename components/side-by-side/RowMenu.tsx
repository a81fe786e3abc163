import { Button } from '@/components/controls/Button.tsx';
import { PanelButton } from '@/components/controls/PanelButton.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';

export type RowAction = 'note' | 'history' | 'split' | 'join';

interface RowMenuProps {
  number: number;
  /** Whether the next sentence follows this one in the article too. */
  canJoin: boolean;
  onAction: (action: RowAction) => void;
}

const ACTIONS: readonly RowAction[] = ['note', 'history', 'split', 'join'];

/** What is done to a row less often than writing in it. */
export function RowMenu({ number, canJoin, onAction }: RowMenuProps) {
  const t = useTranslator();
  return (
    <PanelButton label={t('row.menu', { number })} icon="more" iconOnly>
      {(close) => (
        <>
          <ul>
            {ACTIONS.map((action) => (
              <li key={action}>
                <Button
                  disabled={action === 'join' && !canJoin}
                  onClick={() => {
                    close();
                    onAction(action);
                  }}
                >
                  {t(`row.${action}`)}
                </Button>
              </li>
            ))}
          </ul>
          {!canJoin && <p>{t('row.cannotJoin')}</p>}
        </>
      )}
    </PanelButton>
  );
}
