import { Button } from '@/components/controls/Button.tsx';
import './toast.css';

interface ToastProps {
  /** `null` hides it; the region stays, so that the next message is announced. */
  message: string | null;
  tone?: 'calm' | 'warning';
  /** How far it is, of what is under way; shown, and not spoken at every step. */
  progress?: { done: number; total: number } | undefined;
  action?: { label: string; onClick: () => void } | undefined;
}

/** What has just happened, announced once, with a way back where there is one. */
export function Toast({ message, tone = 'calm', progress, action }: ToastProps) {
  return (
    <div class={`toast toast-${tone}`} data-shown={message !== null}>
      <p role="status">{message}</p>
      {progress && (
        <span class="toast-progress">
          <progress aria-label={message ?? ''} value={progress.done} max={progress.total} />
          {progress.done}／{progress.total}
        </span>
      )}
      {message !== null && action && <Button onClick={action.onClick}>{action.label}</Button>}
    </div>
  );
}
