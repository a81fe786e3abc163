/** True for anything that has properties. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** A property of foreign JSON, whatever its kind; never ask for one that every object has. */
export function field(holder: unknown, name: string): unknown {
  return isObject(holder) ? (holder as Record<string, unknown>)[name] : undefined;
}

/** A property as text; numbers count, everything else is `''`. */
export function textIn(holder: unknown, name: string): string {
  const value = field(holder, name);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** A list by its name in what may be anything; empty where there is none. */
export function listIn(holder: unknown, name: string): unknown[] {
  const value = field(holder, name);
  return Array.isArray(value) ? value : [];
}
