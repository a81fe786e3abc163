import type { ComponentChildren } from 'preact';
import { ErrorState } from '@/components/feedback/ErrorState.tsx';
import { Skeleton } from '@/components/feedback/Skeleton.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { Loadable } from './live.ts';

interface LoadedProps<T> {
  what: Loadable<T>;
  /** Spoken while it loads. */
  loading: string;
  failed: { title: string; hint: string };
  onRetry: () => void;
  children: (value: T) => ComponentChildren;
}

/** Shows what was loaded; until then its outline, and if it fails what to do about it. */
export function Loaded<T>({ what, loading, failed, onRetry, children }: LoadedProps<T>) {
  const t = useTranslator();
  if (what.status === 'loading') return <Skeleton label={loading} rows={4} />;
  if (what.status === 'ready') return <>{children(what.value)}</>;
  return (
    <ErrorState
      title={failed.title}
      hint={failed.hint}
      detail={what.detail}
      retry={{ label: t('action.retry'), onClick: onRetry }}
    />
  );
}
