import type { PageTerm } from '@/components/page/TermChips.tsx';
import type { SourceKind } from '@/utils/feeds/source-target.ts';
import { cycleTag } from '@/utils/search/edit-query.ts';
import { pickValue } from '@/utils/search/picked-fields.ts';
import type { createFollowing } from './following.ts';
import type { SavedSearch } from './saved-search.ts';

type Following = Pick<ReturnType<typeof createFollowing>, 'choices' | 'follow'>;

/** What the page’s sections and tags lead to: what is saved under them, and following them. */
export function createPageTerms(showSaved: () => void, search: SavedSearch, { choices, follow }: Following) {
  return {
    filter({ name, isSection }: PageTerm): void {
      search.setText(isSection ? pickValue('', 'section', name) : cycleTag('', name));
      showSaved();
    },
    followOf({ name, isSection }: PageTerm): { isFollowed: boolean; follow: () => void } | null {
      const kind: SourceKind = isSection ? 'category' : 'tag';
      const choice = choices.value.find(({ target }) => target.kind === kind && target.title === name);
      return choice === undefined ? null : { isFollowed: choice.isFollowed, follow: () => void follow(choice.target) };
    },
  };
}
