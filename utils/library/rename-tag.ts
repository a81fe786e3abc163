import { tagKey } from '@/utils/tags/tag-key.ts';
import { changeTags, restoreTags, type TagsBefore } from './article-edits.ts';
import { articleTables, library } from './database.ts';
import { type AliasesBefore, articlesUnder, moveAliases, restoreAliases } from './tag-aliases.ts';
import { rowKeys } from './tags.ts';

/** What `undoRename()` needs to take a renaming back. */
export interface RenameBefore {
  tags: TagsBefore;
  aliases: AliasesBefore;
  /** The tag under the new key and how it was called before; `null` for a new one. */
  name: { tagKey: string; name: string } | null;
}

/**
 * Writes a tag anew on every article that carries it, all of them or none; where there is a tag of that name already,
 * the two become one. Articles that carry it under another of its names keep what is written on them.
 */
export function renameTag(key: string, name: string, now: number): Promise<RenameBefore> {
  const db = library();
  return db.transaction('rw', articleTables(), async () => {
    const written = name.trim();
    const [target = tagKey(written)] = (await rowKeys([tagKey(written)])).values();
    const before = await db.tagCounts.get(target);
    const aliases = await moveAliases(key, target, now);
    const ids = (await articlesUnder([key])).map(({ id }) => id);
    const tags = await changeTags(ids, now, (article) =>
      article.tags.map((tag) => (tagKey(tag) === key ? written : tag)),
    );
    await db.tagCounts.update(target, { name: written });
    return { tags, aliases, name: before === undefined ? null : { tagKey: target, name: before.name } };
  });
}

/** Puts everything back as `renameTag()` found it. */
export function undoRename({ tags, aliases, name }: RenameBefore, now: number): Promise<void> {
  const db = library();
  return db.transaction('rw', articleTables(), async () => {
    await restoreAliases(aliases, now);
    await restoreTags(tags, now);
    if (name !== null) await db.tagCounts.update(name.tagKey, { name: name.name });
  });
}
