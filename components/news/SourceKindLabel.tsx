import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { SourceKind } from '@/utils/feeds/source-target.ts';
import { SOURCE_KIND_LABELS } from './source-kind.ts';
import './source-kind-label.css';

/** What kind of thing is followed, on a small label. */
export function SourceKindLabel({ kind }: { kind: SourceKind }) {
  const t = useTranslator();
  return <span class="source-kind">{t(SOURCE_KIND_LABELS[kind])}</span>;
}
