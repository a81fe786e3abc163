import { useId } from 'preact/hooks';
import { Button } from '@/components/controls/Button.tsx';
import { Icon } from '@/components/controls/Icon.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import './follow-by-address.css';

interface FollowByAddressProps {
  text: string;
  isBusy: boolean;
  /** Why the last try brought nothing; the text stays to be mended. */
  error: string | null;
  /** The address leads into the reader's own network, which takes the reader's word. */
  isPrivate: boolean;
  onText: (text: string) => void;
  onFollow: (allowPrivate: boolean) => void;
}

/** A field for the address of a page or a feed. */
export function FollowByAddress({ text, isBusy, error, isPrivate, onText, onFollow }: FollowByAddressProps) {
  const t = useTranslator();
  const id = useId();
  return (
    <form
      class="follow-by-address"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onFollow(false);
      }}
    >
      <label for={id}>{t('follow.address')}</label>
      <div class="follow-by-address-line">
        <input
          id={id}
          type="url"
          inputMode="url"
          value={text}
          placeholder="https://"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={error !== null}
          aria-describedby={`${id}-error`}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        <Button icon="plus" busy={isBusy} onClick={() => onFollow(false)}>
          {t('follow.byAddress')}
        </Button>
      </div>
      <div id={`${id}-error`} role="alert" class="follow-by-address-error">
        {error !== null && (
          <p>
            <Icon name="warning" />
            {error}
          </p>
        )}
      </div>
      {isPrivate && (
        <Button busy={isBusy} onClick={() => onFollow(true)}>
          {t('follow.allowPrivate')}
        </Button>
      )}
    </form>
  );
}
