import type { ComponentChildren } from 'preact';
import './tabs.css';

export interface Tab<Id extends string> {
  id: Id;
  label: string;
  /** A number beside the label; left out at 0. */
  count?: { value: number; spoken: string };
}

interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly Tab<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
  children: ComponentChildren;
}

const MOVES: Partial<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Tabs by the ARIA pattern: one Tab stop, arrows move and select, the panel is labelled by its tab. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, children }: TabsProps<Id>) {
  const move = (event: KeyboardEvent) => {
    const step = MOVES[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const from = tabs.findIndex((tab) => tab.id === selected);
    const to = Number.isFinite(step) ? (from + step + tabs.length) % tabs.length : step < 0 ? 0 : tabs.length - 1;
    const next = tabs[to];
    if (next === undefined) return;
    onSelect(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`tab-${tab.id}`}
            aria-selected={tab.id === selected}
            aria-controls="tab-panel"
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
            {tab.count !== undefined && tab.count.value > 0 && (
              <span class="tabs-count">
                <span aria-hidden="true">{tab.count.value > 999 ? '999+' : tab.count.value}</span>
                <span class="visually-hidden">{tab.count.spoken}</span>
              </span>
            )}
          </button>
        ))}
      </div>
      <div class="tabs-panel" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${selected}`}>
        <h2 class="visually-hidden">{tabs.find((tab) => tab.id === selected)?.label}</h2>
        {children}
      </div>
    </>
  );
}
