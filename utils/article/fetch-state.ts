/** Why a saved link has no text yet. */
export const FETCH_PROBLEMS = [
  /** Its turn has not come. */
  'waiting',
  'offline',
  /** No grant for its site. */
  'no-access',
  /** The server gave no page. */
  'not-fetched',
  /** The page has no text that could be saved. */
  'nothing-here',
  /** The reader stopped it. */
  'stopped',
] as const;

export type FetchProblem = (typeof FETCH_PROBLEMS)[number];

/** A saved link whose text is still to come. */
export interface FetchState {
  problem: FetchProblem;
  /** How often it was asked for. */
  attempts: number;
  /** When it is asked for next; absent where only the reader, or a grant, takes it up again. */
  dueAt?: number;
}
