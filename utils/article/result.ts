/** An outcome whose failure is expected and told as a value, never thrown. */
export type Result<T, E extends string = string> = { ok: true; value: T } | { ok: false; error: E; detail?: string };

/** The outcome of what went well. */
export function succeed<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** The outcome of what was expected to go wrong now and then; `detail` is for developers, not for readers. */
export function fail<E extends string>(error: E, detail?: string): { ok: false; error: E; detail?: string } {
  return detail === undefined ? { ok: false, error } : { ok: false, error, detail };
}
