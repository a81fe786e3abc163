import { Icon, type IconName } from '@/components/controls/Icon.tsx';
import type { PanelId, PopupModel } from './model.ts';

interface PanelToggleProps {
  model: PopupModel;
  panel: PanelId;
  icon: IconName;
  children: string;
}

/** Opens one of the card's panels in the lists' place, and closes it. */
export function PanelToggle({ model, panel, icon, children }: PanelToggleProps) {
  const isOpen = model.panel.value === panel;
  return (
    <button
      type="button"
      class="button button-quiet"
      aria-expanded={isOpen}
      onClick={() => {
        model.panel.value = isOpen ? null : panel;
      }}
    >
      <Icon name={icon} />
      {children}
    </button>
  );
}
