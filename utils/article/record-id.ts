/** A new stable random id (UUID v4), safe across devices. */
export function newRecordId(): string {
  return crypto.randomUUID();
}
