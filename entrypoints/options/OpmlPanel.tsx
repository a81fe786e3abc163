import { Button } from '@/components/controls/Button.tsx';
import { FileButton } from '@/components/controls/FileButton.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { OpmlChoices } from './OpmlChoices.tsx';
import type { OpmlModel } from './opml.ts';

/** The list of what is followed, to take elsewhere or to bring from another feed reader. */
export function OpmlPanel({ opml, isEmpty }: { opml: OpmlModel; isEmpty: boolean }) {
  const t = useTranslator();
  const { value: preview } = opml.preview;
  const { value: progress } = opml.progress;
  return (
    <section class="options-opml">
      <h3>{t('opml.title')}</h3>
      <p class="options-hint">{t('opml.hint')}</p>
      {progress !== null ? (
        <div class="options-opml-line">
          <progress aria-label={t('opml.checking')} max={progress.total} value={progress.done} />
          <span>{t('opml.progress', progress)}</span>
          <Button onClick={opml.stop}>{t('opml.stop')}</Button>
        </div>
      ) : preview !== null ? (
        <OpmlChoices opml={opml} preview={preview} />
      ) : (
        <div class="options-opml-line">
          <FileButton
            label={t('opml.import')}
            accept=".opml,.xml,text/x-opml,text/xml,application/xml"
            onFile={(file) => void opml.read(file)}
          />
          <Button disabled={isEmpty} onClick={() => void opml.exportAll()}>
            {t('opml.export')}
          </Button>
        </div>
      )}
    </section>
  );
}
