import type { ComponentChildren } from 'preact';
import './button.css';
import { Icon, type IconName } from './Icon.tsx';

interface ButtonProps {
  children: ComponentChildren;
  onClick: () => void;
  icon?: IconName;
  tone?: 'primary' | 'quiet' | 'plain';
  busy?: boolean;
  disabled?: boolean;
  /** Of a button that shows and hides something: whether it is shown. */
  expanded?: boolean;
  /** Its name where the words on it do not say enough by themselves. */
  label?: string;
  /** More about it, as a tooltip and for screen readers. */
  title?: string;
  /** Focusable by Tab; lists turn it off for all but the row that has the focus. */
  tabIndex?: number;
}

/** A button with words on it; while `busy` it keeps the focus and ignores clicks. */
export function Button(props: ButtonProps) {
  const { children, onClick, icon, tone = 'plain', busy = false, disabled = false, expanded } = props;
  const { label, title, tabIndex } = props;
  return (
    <button
      type="button"
      class={`button button-${tone}`}
      aria-label={label}
      title={title}
      aria-busy={busy}
      aria-expanded={expanded}
      aria-disabled={busy || disabled}
      onClick={busy || disabled ? undefined : onClick}
      tabIndex={tabIndex}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps {
  label: string;
  icon: IconName;
  onClick: () => void;
  busy?: boolean;
  tabIndex?: number;
}

/** A button that shows a picture only; `label` is its name and its tooltip. */
export function IconButton({ label, icon, onClick, busy = false, tabIndex }: IconButtonProps) {
  return (
    <button
      type="button"
      class="button button-icon"
      aria-label={label}
      title={label}
      aria-busy={busy}
      aria-disabled={busy}
      onClick={busy ? undefined : onClick}
      tabIndex={tabIndex}
    >
      <Icon name={icon} />
    </button>
  );
}
