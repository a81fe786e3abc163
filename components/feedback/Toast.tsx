import { Button } from '@/components/controls/Button.tsx';
import './toast.css';

interface ToastProps {
  /** `null` hides it; the region stays, so that the next message is announced. */
  message: string | null;
  tone?: 'calm' | 'warning';
  action?: { label: string; onClick: () => void } | undefined;
}

/** What has just happened, announced once, with a way back where there is one. */
export function Toast({ message, tone = 'calm', action }: ToastProps) {
  return (
    <div class={`toast toast-${tone}`} data-shown={message !== null}>
      <p role="status">{message}</p>
      {message !== null && action && <Button onClick={action.onClick}>{action.label}</Button>}
    </div>
  );
}
