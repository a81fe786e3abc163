import { useId, useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button.tsx';
import { PanelButton } from '@/components/controls/PanelButton.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';

/** A format as the menu names it. */
export interface ExportChoice {
  id: 'xliff' | 'xliff2' | 'tmx' | 'omegat' | 'csv' | 'docx' | 'html' | 'markdown';
}

interface ExchangeMenuProps {
  formats: readonly ExportChoice[];
  onExport: (id: ExportChoice['id']) => void;
  /** Left out where there is nothing to bring translations back to. */
  onImport?: (file: File) => void;
  onPaste?: () => void;
}

/** Out to a translator's own tools, and back. */
export function ExchangeMenu({ formats, onExport, onImport, onPaste }: ExchangeMenuProps) {
  const t = useTranslator();
  const heading = useId();
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <PanelButton label={onImport ? t('exchange.open') : t('exchange.export')} icon="external">
        {(close) => (
          <>
            <h3 id={heading}>{t('exchange.export')}</h3>
            <p>{t('exchange.exportHint')}</p>
            <ul aria-labelledby={heading}>
              {formats.map(({ id }) => (
                <li key={id}>
                  <Button
                    onClick={() => {
                      onExport(id);
                      close();
                    }}
                  >
                    {t(`exchange.${id}`)}
                  </Button>
                </li>
              ))}
            </ul>
            {onImport && (
              <>
                <h3>{t('exchange.import')}</h3>
                <p>{t('exchange.importHint')}</p>
                <Button icon="refresh" onClick={() => file.current?.click()}>
                  {t('exchange.chooseFile')}
                </Button>
                <Button
                  icon="plus"
                  onClick={() => {
                    close();
                    onPaste?.();
                  }}
                >
                  {t('paste.open')}
                </Button>
              </>
            )}
          </>
        )}
      </PanelButton>
      <input
        ref={file}
        type="file"
        hidden
        accept=".xlf,.xliff,.tmx,.csv,text/csv,application/xml"
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.files?.[0];
          if (chosen !== undefined) onImport?.(chosen);
          // The same file, changed meanwhile, can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
