import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { BlockChange } from '@/utils/article/diff-blocks.ts';
import './text-changes.css';

/** What was added to a text and taken out of it, each change between its unchanged neighbours. */
export function TextChanges({ changes, lang }: { changes: readonly BlockChange[]; lang: string | undefined }) {
  const t = useTranslator();
  const isNear = (index: number): boolean =>
    [index - 1, index, index + 1].some((near) => (changes[near]?.change ?? 'kept') !== 'kept');
  return (
    <ol class="text-changes" lang={lang}>
      {changes.map(({ change, block }, index) => {
        if (!isNear(index)) return null;
        const key = `${change} ${block.id}`;
        if (change === 'kept') return <li key={key}>{block.text}</li>;
        return (
          <li key={key} data-change={change}>
            <span class="text-changes-word" lang={t.locale}>
              {t(change === 'added' ? 'changes.added' : 'changes.removed')}
            </span>
            {change === 'added' ? <ins>{block.text}</ins> : <del>{block.text}</del>}
          </li>
        );
      })}
    </ol>
  );
}
