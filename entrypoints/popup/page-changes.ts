import { computed } from '@preact/signals';
import { live, valueOr } from '@/components/loading/live.ts';
import { type BlockChange, diffBlocks } from '@/utils/article/diff-blocks.ts';
import { getContent } from '@/utils/library/articles.ts';
import { observe } from '@/utils/library/observe.ts';
import type { CurrentPageModel } from './current-page.ts';

export interface PageChanges {
  added: number;
  removed: number;
  changes: BlockChange[];
}

/** How the page's text differs from the saved one; `null` where it does not, or one of the two is not there. */
export function createPageChanges({ extraction, saved }: CurrentPageModel) {
  const stored = live(observe, () => {
    const id = saved.value?.id;
    return async () => (id === undefined ? undefined : getContent(id));
  });
  return computed((): PageChanges | null => {
    const before = valueOr(stored.state.value, undefined);
    const after = extraction.value?.content;
    // An article saved without its text has nothing to compare with.
    if (!before || !after || before.blocks.length === 0 || before.articleId !== saved.value?.id) return null;
    const changes = diffBlocks(before.blocks, after.blocks);
    const count = (kind: BlockChange['change']): number => changes.filter(({ change }) => change === kind).length;
    const [added, removed] = [count('added'), count('removed')];
    return added + removed === 0 ? null : { added, removed, changes };
  });
}
