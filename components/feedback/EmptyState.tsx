import type { ComponentChildren } from 'preact';
import lion from '@/components/icon/lion.svg';
import './states.css';

interface EmptyStateProps {
  title: string;
  hint: string;
  children?: ComponentChildren;
}

/** Nothing here yet, and what would put something here. */
export function EmptyState({ title, hint, children }: EmptyStateProps) {
  return (
    <div class="state">
      <img src={lion} alt="" width={72} height={72} />
      <p class="state-title">{title}</p>
      <p>{hint}</p>
      {children}
    </div>
  );
}
