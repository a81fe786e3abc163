import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button.tsx';
import { Loaded } from '@/components/loading/Loaded.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { LibraryModel } from './model.ts';
import { inMegabytes, type Space } from './storage-desk.ts';
import './storage.css';

/** What the library takes of the disk, by kind, with a way to free each. */
export function StoragePane({ model: { storage } }: { model: LibraryModel }) {
  const t = useTranslator();
  return (
    <Loaded
      what={storage.space.value}
      loading={t('storageUse.counting')}
      failed={{ title: t('library.failedTitle'), hint: t('library.failedHint') }}
      onRetry={storage.retry}
    >
      {(space) => space && <Kinds space={space} storage={storage} />}
    </Loaded>
  );
}

function Kinds({ space, storage }: { space: Space; storage: LibraryModel['storage'] }) {
  const t = useTranslator();
  const { pictures, texts, trashIds } = space;
  const all = Math.max(1, pictures.bytes + texts.bytes);
  return (
    <>
      <p class="tool-hint">{t('storageUse.hint')}</p>
      <div class="storage-bar" aria-hidden="true">
        <span style={{ flexGrow: texts.bytes / all }} data-kind="texts" />
        <span style={{ flexGrow: pictures.bytes / all }} data-kind="pictures" />
      </div>
      <dl class="storage-kinds">
        <div>
          <dt data-kind="texts">{t('storageUse.texts')}</dt>
          <dd>{t('storageUse.kind', { count: texts.count, megabytes: inMegabytes(texts.bytes) })}</dd>
        </div>
        <div>
          <dt data-kind="pictures">{t('storageUse.pictures')}</dt>
          <dd>{t('storageUse.kind', { count: pictures.count, megabytes: inMegabytes(pictures.bytes) })}</dd>
          <dd>
            <AskTwice
              action={t('storageUse.freePictures')}
              warning={t('storageUse.freeWarning')}
              isDisabled={pictures.count === 0}
              onSure={() => void storage.freeAllPictures()}
            />
          </dd>
        </div>
        <div>
          <dt>{t('shelf.trash')}</dt>
          <dd>{t('libraryPage.count', { count: trashIds.length })}</dd>
          <dd>
            <AskTwice
              action={t('storageUse.emptyTrash')}
              warning={t('bulk.deleteWarning', { count: trashIds.length })}
              isDisabled={trashIds.length === 0}
              onSure={() => void storage.emptyTrash(trashIds)}
            />
          </dd>
        </div>
      </dl>
    </>
  );
}

interface AskTwiceProps {
  action: string;
  warning: string;
  isDisabled: boolean;
  onSure: () => void;
}

/** What cannot be undone is asked for twice, and said before. */
function AskTwice({ action, warning, isDisabled, onSure }: AskTwiceProps) {
  const t = useTranslator();
  const [isAsked, setIsAsked] = useState(false);
  if (!isAsked) {
    return (
      <Button disabled={isDisabled} onClick={() => setIsAsked(true)}>
        {action}
      </Button>
    );
  }
  return (
    <div class="storage-ask">
      <p role="alert">{warning}</p>
      <Button
        tone="primary"
        onClick={() => {
          setIsAsked(false);
          onSure();
        }}
      >
        {action}
      </Button>
      <Button onClick={() => setIsAsked(false)}>{t('action.cancel')}</Button>
    </div>
  );
}
