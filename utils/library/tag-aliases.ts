import Dexie from 'dexie';
import { type TagForms, tagForms } from '@/utils/search/tag-forms.ts';
import { tagKey } from '@/utils/tags/tag-key.ts';
import type { ArticleRecord, TagAliasRecord } from './article-records.ts';
import { articleTables, library } from './database.ts';
import { putTagged, rowKeys, uncountTags } from './tags.ts';

/** All other names of tags; few, since a person gives them. */
export function listAliases(): Promise<TagAliasRecord[]> {
  return library().tagAliases.toArray();
}

/** Each tag's names together, for a search by any of them. */
export function formsOf(aliases: readonly TagAliasRecord[]): TagForms {
  const groups = Map.groupBy(aliases, ({ tagKey: key }) => key);
  return tagForms([...groups].map(([key, rows]) => [key, ...rows.map(({ name }) => name)]));
}

/** Gives for a tag's spelling the key of the tag that is meant. */
export function tagOf(aliases: readonly TagAliasRecord[]): (name: string) => string {
  const meant = new Map(aliases.map(({ alias, tagKey: key }) => [alias, key]));
  const known = new Map<string, string>();
  return (name) => {
    const key = known.get(name) ?? tagKey(name);
    known.set(name, key);
    return meant.get(key) ?? key;
  };
}

/** The aliases that stood before a change, by the keys it touched. */
export type AliasesBefore = ReadonlyMap<string, TagAliasRecord | null>;

/**
 * Makes a name another name of a tag; what was another name of the first is one of the tag now. Articles keep what is
 * written on them. Gives what `restoreAliases()` needs to take it back.
 */
export function addAlias(name: string, tag: string, now: number): Promise<AliasesBefore> {
  const db = library();
  return db.transaction('rw', articleTables(), async () => {
    const alias = tagKey(name);
    const [target = ''] = (await rowKeys([tagKey(tag)])).values();
    if (alias === '' || target === '' || alias === target) return new Map();
    await keepName(target, tag, now);
    const added = { alias, name: name.trim(), tagKey: target, updatedAt: now };
    return changeAliases(new Map([[alias, added], ...(await followersOf(alias, target, now))]), now);
  });
}

/** Makes what was another name of one tag another name of the other; inside the caller's transaction. */
export async function moveAliases(from: string, to: string, now: number): Promise<AliasesBefore> {
  return from === to ? new Map() : changeAliases(new Map(await followersOf(from, to, now)), now);
}

/** Makes an alias a tag of its own again. */
export function removeAlias(alias: string, now: number): Promise<AliasesBefore> {
  return changeAliases(new Map([[alias, null]]), now);
}

/** Puts aliases back as `addAlias()` or `removeAlias()` found them. */
export async function restoreAliases(before: AliasesBefore, now: number): Promise<void> {
  await changeAliases(before, now);
}

/** Writes aliases, or with `null` takes them away, and files the articles that carry them anew; all of it or nothing. */
function changeAliases(changes: AliasesBefore, now: number): Promise<AliasesBefore> {
  const db = library();
  return db.transaction('rw', articleTables(), async () => {
    const aliases = [...changes.keys()];
    const rows = await db.tagAliases.bulkGet(aliases);
    const before = new Map(aliases.map((alias, index) => [alias, rows[index] ?? null]));
    const articles = await articlesUnder([...(await rowKeys(aliases)).values()]);
    await uncountTags(articles, now);
    const written = [...changes.values()].filter((row) => row !== null);
    await db.tagAliases.bulkPut(written);
    await db.tagAliases.bulkDelete(aliases.filter((alias) => changes.get(alias) === null));
    await putTagged(articles, now);
    return before;
  });
}

/** The other names of a tag, as those of another. */
async function followersOf(from: string, to: string, now: number): Promise<[string, TagAliasRecord][]> {
  const rows = await library().tagAliases.where({ tagKey: from }).toArray();
  return rows.map((row) => [row.alias, { ...row, tagKey: to, updatedAt: now }]);
}

/** The articles that stand under any of these keys, on any shelf. */
export async function articlesUnder(keys: readonly string[]): Promise<ArticleRecord[]> {
  const articles = new Map<string, ArticleRecord>();
  for (const key of keys) {
    const range = library().articles.where('tagPlaces').between([key, Dexie.minKey], [key, Dexie.maxKey]);
    for (const article of await range.toArray()) articles.set(article.id, article);
  }
  return [...articles.values()];
}

/** A tag is called as its first article writes it; one that no article carries yet, as the reader does. */
async function keepName(key: string, name: string, now: number): Promise<void> {
  const { tagCounts } = library();
  const known = await tagCounts.get(key);
  if (known === undefined) await tagCounts.put({ tagKey: key, name: name.trim(), count: 0, updatedAt: now });
}
