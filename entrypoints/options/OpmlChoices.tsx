import { Button } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { readableUrl } from '@/utils/article/readable-url.ts';
import { addressOf, type OpmlModel, type OpmlPreview } from './opml.ts';

/** What a file would bring, to be looked at before anything is followed. */
export function OpmlChoices({ opml, preview }: { opml: OpmlModel; preview: OpmlPreview }) {
  const t = useTranslator();
  const { fresh, known, inOwnNetwork, missing, left } = preview;
  const { length: count } = opml.chosen.value;
  const byFolder = Map.groupBy(fresh, ({ folder }) => folder);
  return (
    <>
      <p role="status">
        {t('opml.found', { count: fresh.length })} {known > 0 && t('opml.known', { count: known })}{' '}
        {inOwnNetwork > 0 && t('opml.inOwnNetwork', { count: inOwnNetwork })}
      </p>
      <div class="options-opml-choices">
        {[...byFolder].map(([folder, inside]) => (
          <fieldset key={folder}>
            <legend>{folder === '' ? t('opml.noFolder') : folder}</legend>
            {inside.map((filed) => (
              <label key={addressOf(filed)}>
                <input
                  type="checkbox"
                  checked={!left.has(addressOf(filed))}
                  onChange={() => opml.toggle(addressOf(filed))}
                />
                <span>
                  {filed.target.title} <small>{readableUrl(addressOf(filed))}</small>
                </span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      {missing.length > 0 && <p class="options-hint">{t('opml.willAsk', { count: missing.length })}</p>}
      <div class="options-opml-line">
        <Button tone="primary" disabled={count === 0} onClick={() => void opml.follow()}>
          {t('opml.follow', { count })}
        </Button>
        <Button onClick={opml.cancel}>{t('opml.cancel')}</Button>
      </div>
    </>
  );
}
