import { Icon, type IconName } from '@/components/controls/Icon.tsx';
import type { PanelId, PopupModel } from './model.ts';

interface PanelToggleProps {
  model: PopupModel;
  panel: PanelId;
  icon: IconName;
  /** Shown as its picture alone, the words as name and tooltip: the card has one line of buttons. */
  isCompact?: boolean;
  children: string;
}

/** Opens one of the card's panels in the lists' place, and closes it. */
export function PanelToggle({ model, panel, icon, isCompact = false, children }: PanelToggleProps) {
  const isOpen = model.panel.value === panel;
  return (
    <button
      type="button"
      class={isCompact ? 'button button-icon' : 'button button-quiet'}
      aria-label={isCompact ? children : undefined}
      title={isCompact ? children : undefined}
      aria-expanded={isOpen}
      onClick={() => {
        model.panel.value = isOpen ? null : panel;
      }}
    >
      <Icon name={icon} />
      {!isCompact && <span>{children}</span>}
    </button>
  );
}
