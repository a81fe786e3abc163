const TROUBLED = [408, 425, 429, 500, 502, 503, 504];

/** Whether a server that answers with this HTTP status may do better when it is asked again. */
export function isTroubled(status: number | null | undefined): boolean {
  return TROUBLED.includes(status ?? 0);
}
