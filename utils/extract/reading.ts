let reading = 0;

/** Forgets what was found of a page's elements: the page may have changed since it was read. */
export function beginReading(): void {
  reading += 1;
}

/** A memory of elements that lasts as long as the reading under way. */
export function ofReading<T>(): () => WeakMap<Element, T> {
  let known = new WeakMap<Element, T>();
  let since = reading;
  return () => {
    if (since !== reading) {
      known = new WeakMap();
      since = reading;
    }
    return known;
  };
}
