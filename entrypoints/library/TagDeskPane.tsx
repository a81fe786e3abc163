import { Button, IconButton } from '@/components/controls/Button.tsx';
import { Icon } from '@/components/controls/Icon.tsx';
import { EmptyState } from '@/components/feedback/EmptyState.tsx';
import { Skeleton } from '@/components/feedback/Skeleton.tsx';
import { NameForm } from '@/components/library/NameForm.tsx';
import { Loaded } from '@/components/loading/Loaded.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { LibraryModel } from './model.ts';
import type { DeskTag } from './tag-desk.ts';
import './tag-desk.css';

/** All tags, to be found, renamed, made one and given other names. */
export function TagDeskPane({ model: { tagDesk } }: { model: LibraryModel }) {
  const t = useTranslator();
  const picked = tagDesk.picked.value;
  if (picked !== null) return <PickedTag key={picked.tagKey} tag={picked} tagDesk={tagDesk} />;
  return (
    <>
      <p class="tool-hint">{t('tagDesk.hint')}</p>
      <input
        type="search"
        class="tool-field"
        aria-label={t('tagDesk.find')}
        placeholder={t('tagDesk.find')}
        value={tagDesk.typed.value}
        onInput={(event) => {
          tagDesk.typed.value = event.currentTarget.value;
        }}
      />
      <Loaded
        what={tagDesk.known.state.value}
        loading={t('library.loading')}
        failed={{ title: t('library.failedTitle'), hint: t('library.failedHint') }}
        onRetry={tagDesk.known.retry}
      >
        {(names) =>
          names === null ? (
            <Skeleton label={t('library.loading')} rows={4} />
          ) : tagDesk.found.value.length === 0 ? (
            <EmptyState title={t('tagDesk.nothing')} hint={t('tagDesk.nothingHint')} />
          ) : (
            <ul class="tag-desk-list" aria-label={t('article.tags')}>
              {tagDesk.found.value.map(({ tagKey, name, count, others }) => (
                <li key={tagKey}>
                  <button type="button" onClick={() => tagDesk.pick(tagKey)}>
                    <span>{name}</span>
                    {others.length > 0 && (
                      <span class="tag-desk-others">
                        {t('tagDesk.alsoCalled', { names: others.map((other) => other.name).join('、') })}
                      </span>
                    )}
                    <span class="library-count">{count}</span>
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

function PickedTag({ tag, tagDesk }: { tag: DeskTag; tagDesk: LibraryModel['tagDesk'] }) {
  const t = useTranslator();
  const complete = tagDesk.complete.value;
  return (
    <div class="tag-desk-picked">
      <Button tone="quiet" icon="back" onClick={() => tagDesk.pick(null)}>
        {t('tagDesk.all')}
      </Button>
      <h3>
        <Icon name="tag" />
        {tag.name} <span class="library-count">{t('libraryPage.count', { count: tag.count })}</span>
      </h3>
      <NameForm
        label={t('tagDesk.name')}
        hint={t('tagDesk.renameHint')}
        action={t('tagDesk.rename')}
        value={tag.name}
        complete={complete}
        onName={(name) => void tagDesk.rename(tag, name)}
      />
      <h4>{t('tagDesk.others')}</h4>
      {tag.others.length > 0 && (
        <ul class="tag-desk-aliases">
          {tag.others.map((other) => (
            <li key={other.alias}>
              {other.name}
              <IconButton
                icon="close"
                label={t('tagDesk.removeOther', { name: other.name })}
                onClick={() => void tagDesk.removeOther(other)}
              />
            </li>
          ))}
        </ul>
      )}
      <NameForm
        label={t('tagDesk.other')}
        hint={t('tagDesk.otherHint', { tag: tag.name })}
        action={t('tagDesk.addOther')}
        value=""
        complete={complete}
        onName={(name) => void tagDesk.addOther(tag, name)}
      />
    </div>
  );
}
