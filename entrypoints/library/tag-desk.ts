import { computed, signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import { live, valueOr } from '@/components/loading/live.ts';
import type { TagAliasRecord, TagCountRecord } from '@/utils/library/article-records.ts';
import { observe } from '@/utils/library/observe.ts';
import { renameTag, undoRename } from '@/utils/library/rename-tag.ts';
import { addAlias, listAliases, removeAlias, restoreAliases } from '@/utils/library/tag-aliases.ts';
import { allTags } from '@/utils/library/tags.ts';
import { createTagCompletion, type KnownTag } from '@/utils/tags/complete-tag.ts';
import { tagKey } from '@/utils/tags/tag-key.ts';

const SHOWN_TAGS = 60;

interface KnownNames {
  tags: TagCountRecord[];
  aliases: TagAliasRecord[];
}

/** A tag to be put in order, with its other names. */
export interface DeskTag extends KnownTag {
  others: TagAliasRecord[];
}

/** Where tags are put in order: found among all, renamed, made one, given other names. */
export function createTagDesk({ announce, attemptLong }: Announcer) {
  const isOpen = signal(false);
  const typed = signal('');
  const pickedKey = signal<string | null>(null);
  const known = live(observe, () => {
    const isWanted = isOpen.value;
    return async (): Promise<KnownNames | null> => {
      if (!isWanted) return null;
      const [tags, aliases] = await Promise.all([allTags(), listAliases()]);
      return { tags, aliases };
    };
  });
  const tags = computed((): DeskTag[] => {
    const names = valueOr(known.state.value, null) ?? { tags: [], aliases: [] };
    const byTag = Map.groupBy(names.aliases, (alias) => alias.tagKey);
    return names.tags.map((tag) => {
      const others = byTag.get(tag.tagKey) ?? [];
      return { ...tag, others, aliases: others.map(({ name }) => name) };
    });
  });
  const complete = computed(() => createTagCompletion(tags.value));
  const byKey = computed(() => new Map(tags.value.map((tag) => [tag.tagKey, tag])));
  const now = Date.now;

  return {
    isOpen,
    typed,
    known,
    found: computed(() => complete.value(typed.value, SHOWN_TAGS).flatMap((tag) => byKey.value.get(tag.tagKey) ?? [])),
    complete,
    picked: computed(() => (pickedKey.value === null ? null : (byKey.value.get(pickedKey.value) ?? null))),
    pick(key: string | null): void {
      pickedKey.value = key;
    },
    /** Another name on its articles; a tag of that name takes them in. */
    async rename({ tagKey: key, name: before }: DeskTag, name: string): Promise<void> {
      if (tagKey(name) === '' || name.trim() === before) return;
      const undo = await attemptLong(() => renameTag(key, name, now()));
      if (undo === undefined) return;
      pickedKey.value = tagKey(name);
      announce({
        key: 'tagDesk.renamed',
        params: { before, name: name.trim(), count: undo.tags.size },
        undo: () => {
          pickedKey.value = key;
          void attemptLong(() => undoRename(undo, now()));
        },
      });
    },
    async addOther({ name: tag }: DeskTag, name: string): Promise<void> {
      const before = await attemptLong(() => addAlias(name, tag, now()));
      if (before === undefined || before.size === 0) return;
      announce({
        key: 'tagDesk.otherAdded',
        params: { name: name.trim(), tag },
        undo: () => void attemptLong(() => restoreAliases(before, now())),
      });
    },
    async removeOther({ alias, name }: TagAliasRecord): Promise<void> {
      const before = await attemptLong(() => removeAlias(alias, now()));
      if (before === undefined) return;
      announce({
        key: 'tagDesk.otherRemoved',
        params: { name },
        undo: () => void attemptLong(() => restoreAliases(before, now())),
      });
    },
  };
}
