const MAX_REMEMBERED = 4000;

/** A judgement on names or titles that is made once for each text: pages repeat theirs hundreds of times. */
export function remembered<T>(judge: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let verdict = known.get(text);
    if (verdict === undefined) {
      if (known.size >= MAX_REMEMBERED) known.clear();
      verdict = judge(text);
      known.set(text, verdict);
    }
    return verdict;
  };
}
