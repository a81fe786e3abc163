/** One row of a translated summary. */
export interface BilingualSegment {
  id: string;
  source: string;
  target: string;
  state: 'new' | 'draft' | 'translated' | 'reviewed';
  note?: string;
}

/** A translated summary, with what must go along wherever it goes: who wrote the article, when, where, and its notice. */
export interface BilingualDocument {
  title: string;
  url: string;
  author: string;
  /** As a reader writes it, or ISO 8601. */
  published: string;
  notice: string;
  /** BCP 47. */
  sourceLanguage: string;
  targetLanguage: string;
  segments: BilingualSegment[];
}

/** A pair read back from a file; `id` where the format keeps it. */
export interface ImportedPair {
  id: string | null;
  source: string;
  target: string;
}

/** What is said of the article beside its title, without what is not known. */
export function provenance(document: BilingualDocument): string[] {
  return [document.author, document.published, document.url, document.notice].filter((line) => line.trim() !== '');
}

/** A web address, or nothing where a link could run a script. */
export function safeLink(url: string): string | null {
  return URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol) ? new URL(url).href : null;
}
