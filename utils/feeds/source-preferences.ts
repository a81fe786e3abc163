/** Minutes after midnight of the reader's own day between which nothing is told; over midnight when `from` is the later. */
export interface QuietHours {
  fromMinute: number;
  toMinute: number;
}

/** What a keyword rule does with the posts that hold its words. */
export const RULE_KINDS = ['include', 'exclude', 'highlight'] as const;

export type RuleKind = (typeof RULE_KINDS)[number];

export interface KeywordRule {
  kind: RuleKind;
  /** As the reader typed them, separated by spaces or commas. */
  words: string;
}

/** What a reader wants of one source. */
export interface SourcePreferences {
  /** Empty for a source in none; folders within folders are joined by ` / `. */
  folder: string;
  /** Its new posts count on the icon. */
  badge: boolean;
  /** Its new posts are notified. */
  notify: boolean;
  quiet: QuietHours | null;
  rules: KeywordRule[];
  /** Not asked by the clock; by hand it still is. */
  paused: boolean;
}

/** What holds for a source until the reader chooses otherwise. */
export const DEFAULT_PREFERENCES: SourcePreferences = {
  folder: '',
  badge: true,
  notify: false,
  quiet: null,
  rules: [],
  paused: false,
};
