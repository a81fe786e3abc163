/** Whether a network is there at all; `true` promises nothing, `false` can be relied on. */
export function isOnline(): boolean {
  return navigator.onLine !== false;
}
