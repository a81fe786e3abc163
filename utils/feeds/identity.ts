import { type EntryTraits, traitsOf } from './entry-identity.ts';
import type { FeedEntry, ParsedFeed } from './parsed-feed.ts';

/** What is remembered of an entry seen before: one record for each of its identities. */
export interface KnownEntry {
  identity: string;
  entryId: string;
  contentHash: string;
}

export interface IdentifiedEntry {
  entry: FeedEntry;
  /** Everything to know the entry by the next time, the most reliable first; never empty. */
  identities: string[];
  contentHash: string;
}

export type RecognisedEntry = IdentifiedEntry & { entryId: string };

export interface EntryDiff {
  fresh: IdentifiedEntry[];
  updated: RecognisedEntry[];
  /** Unchanged in content but known by another name from now on, such as a GUID that was changed. */
  renamed: RecognisedEntry[];
  unchanged: RecognisedEntry[];
}

interface Candidate {
  entry: FeedEntry;
  traits: EntryTraits;
}

/**
 * Which entries are new to a source, and which are edits of known ones. An entry is known by its GUID, then its address,
 * then WordPress's post number, then its title with its body; whatever several entries of one feed share identifies none.
 */
export function diffEntries(known: readonly KnownEntry[], feed: ParsedFeed): EntryDiff {
  const memory = new Map(known.map((record) => [record.identity, record]));
  const diff: EntryDiff = { fresh: [], updated: [], renamed: [], unchanged: [] };
  const candidates = distinctEntries(feed);
  const shared = sharedTraits(candidates);
  const taken = new Set<string>();
  for (const { entry, traits } of candidates) {
    const own = withoutShared(traits, shared);
    const identities = identitiesOf(own);
    const record = recognise(own, memory);
    const identified = { entry, identities, contentHash: traits.contentHash };
    if (record === undefined) diff.fresh.push(identified);
    else if (!taken.has(record.entryId)) {
      taken.add(record.entryId);
      const recognised = { ...identified, entryId: record.entryId };
      if (record.contentHash !== traits.contentHash) diff.updated.push(recognised);
      else if (identities.some((identity) => !memory.has(identity))) diff.renamed.push(recognised);
      else diff.unchanged.push(recognised);
    }
  }
  return diff;
}

/** Each entry once; the last one of a feed that was cut off may be half an entry, and waits for the whole feed. */
function distinctEntries(feed: ParsedFeed): Candidate[] {
  const isCut = feed.entries.length > 1 && feed.problems.some(({ code }) => code === 'truncated');
  const entries = isCut ? feed.entries.slice(0, -1) : feed.entries;
  const byTraits = new Map<string, Candidate>();
  for (const entry of entries) {
    const traits = traitsOf(entry);
    const key = JSON.stringify([traits.guid, traits.url, traits.title]);
    if (!byTraits.has(key)) byTraits.set(key, { entry, traits });
  }
  return [...byTraits.values()];
}

function sharedTraits(candidates: readonly Candidate[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { traits } of candidates) {
    for (const trait of [traits.guid, traits.url, traits.post, traits.title, traits.body]) {
      if (trait !== null && seen.size === seen.add(trait).size) shared.add(trait);
    }
  }
  return shared;
}

function withoutShared(traits: EntryTraits, shared: ReadonlySet<string>): EntryTraits {
  const own = (trait: string | null) => (trait === null || shared.has(trait) ? null : trait);
  return {
    guid: own(traits.guid),
    url: own(traits.url),
    post: own(traits.post),
    title: own(traits.title),
    body: own(traits.body),
    contentHash: traits.contentHash,
  };
}

/** Title and body confirm what the others say; they are an identity only together, and where nothing else is one. */
function identitiesOf(traits: EntryTraits): string[] {
  const names = [traits.guid, traits.url, traits.post, traits.title, traits.body].filter((name) => name !== null);
  const isNamed = traits.guid !== null || traits.url !== null || traits.post !== null;
  return isNamed ? names : [`text:${traits.contentHash}`, ...names];
}

function recognise(traits: EntryTraits, memory: ReadonlyMap<string, KnownEntry>): KnownEntry | undefined {
  const recall = (trait: string | null) => (trait === null ? undefined : memory.get(trait));
  const byPost = recall(traits.post);
  if (byPost !== undefined) return byPost;
  const byGuid = recall(traits.guid);
  if (byGuid !== undefined && !isReused(traits, byGuid, recall)) return byGuid;
  const byUrl = recall(traits.url);
  if (byUrl !== undefined && (traits.guid === null || byGuid !== undefined || isSame(traits, byUrl, recall)))
    return byUrl;
  if (traits.guid !== null || traits.url !== null) return undefined;
  return memory.get(`text:${traits.contentHash}`) ?? recall(traits.body) ?? recall(traits.title);
}

type Recall = (trait: string | null) => KnownEntry | undefined;

/** At least the title or the body is still the known entry's. */
function isSame({ title, body }: EntryTraits, { entryId }: KnownEntry, recall: Recall): boolean {
  return recall(title)?.entryId === entryId || recall(body)?.entryId === entryId;
}

/** A GUID whose entry has another address, another title and another text is a GUID that was given out twice. */
function isReused(traits: EntryTraits, byGuid: KnownEntry, recall: Recall): boolean {
  if (traits.url === null || recall(traits.url)?.entryId === byGuid.entryId) return false;
  if (isSame(traits, byGuid, recall)) return false;
  return traits.body !== null || isWeak(traits.guid ?? '');
}

/** `1`, `post-7`: counters rather than names. */
function isWeak(guid: string): boolean {
  return !/[/:@]/.test(guid.slice('guid:'.length)) && guid.length < 'guid:'.length + 16;
}
