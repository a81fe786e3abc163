import { computed } from '@preact/signals';
import { live, valueOr } from '@/components/loading/live.ts';
import { compareBlocks, type TextDifference } from '@/utils/article/diff-blocks.ts';
import { getContent } from '@/utils/library/articles.ts';
import { observe } from '@/utils/library/observe.ts';
import type { CurrentPageModel } from './current-page.ts';

/** How the page's text differs from the saved one; `null` where it does not, or one of the two is not there. */
export function createPageChanges({ extraction, saved }: CurrentPageModel) {
  const stored = live(observe, () => {
    const id = saved.value?.id;
    return async () => (id === undefined ? undefined : getContent(id));
  });
  return computed((): TextDifference | null => {
    const before = valueOr(stored.state.value, undefined);
    const after = extraction.value?.content;
    // An article saved without its text has nothing to compare with.
    if (!before || !after || before.articleId !== saved.value?.id) return null;
    return compareBlocks(before.blocks, after.blocks);
  });
}
