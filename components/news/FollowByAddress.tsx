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
  /** In sight; else only its name is, to make room. */
  isOpen: boolean;
  /** The address leads into the reader's own network, which takes the reader's word. */
  isPrivate: boolean;
  onOpen: (isOpen: boolean) => void;
  onText: (text: string) => void;
  onFollow: (allowPrivate: boolean) => void;
}

/** A field for the address of a page or a feed. */
export function FollowByAddress(props: FollowByAddressProps) {
  const { text, isBusy, error, isOpen, isPrivate, onOpen, onText, onFollow } = props;
  const t = useTranslator();
  const id = useId();
  return (
    <details class="follow-by-address" open={isOpen} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>{t('follow.address')}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) onFollow(false);
        }}
      >
        <div class="follow-by-address-line">
          <input
            aria-label={t('follow.address')}
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
    </details>
  );
}
