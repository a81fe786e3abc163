import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './Icon.tsx';
import './panel-button.css';

interface PanelButtonProps {
  label: string;
  icon: IconName;
  /** Its words are for screen readers and the tooltip only. */
  iconOnly?: boolean;
  /** Receives what closes the panel. */
  children: (close: () => void) => ComponentChildren;
}

/** A button with a small panel under it, closed by Escape, by a click elsewhere and by leaving it. */
export function PanelButton({ label, icon, iconOnly = false, children }: PanelButtonProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event): void => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) setOpen(false);
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="panel-button" ref={place}>
      <button
        ref={button}
        type="button"
        class={`button ${iconOnly ? 'button-icon' : 'button-plain'}`}
        aria-label={iconOnly ? label : undefined}
        title={iconOnly ? label : undefined}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={icon} />
        {!iconOnly && label}
      </button>
      <div id={id} class="panel" hidden={!isOpen}>
        {isOpen && children(close)}
      </div>
    </div>
  );
}
