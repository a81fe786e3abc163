const SEPARATOR =
  /\s+[|｜·•»«›:—–-]\s+|\s*[|｜_＿]\s*|\s[-–—]{1,2}\s?|(?<=[\u3000-\u9fff])\s?[-–—]{1,2}\s?(?=[\u3000-\u9fffA-Z])|\s»\s|\s::\s/u;

/** A title without the site's name and section before or behind it; itself when nothing of the kind is there. */
export function withoutSiteName(title: string, siteNames: readonly string[], heading: string | null): string {
  const text = title.trim();
  if (
    heading !== null &&
    heading.length >= 8 &&
    fold(text).startsWith(fold(heading)) &&
    SEPARATOR.test(text.slice(heading.length))
  )
    return heading;
  let rest = text;
  for (let previous = ''; previous !== rest; ) {
    previous = rest;
    rest = dropEdge(rest, siteNames);
  }
  return rest;
}

function dropEdge(title: string, siteNames: readonly string[]): string {
  const parts = splitKeeping(title);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  if (isSite(last, siteNames)) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|｜·•»«›:—–_＿-]+$/u, '');
  if (isSite(first, siteNames)) return title.slice(first.length).replace(/^[\s|｜·•»«›:—–_＿-]+/u, '');
  return title;
}

function splitKeeping(title: string): string[] {
  return title
    .split(new RegExp(SEPARATOR, 'gu'))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isSite(part: string, siteNames: readonly string[]): boolean {
  const folded = fold(part);
  if (folded.length < 2) return false;
  return siteNames.some((name) => {
    const site = fold(name);
    return (
      site.length >= 2 &&
      (site === folded ||
        (folded.length >= 3 && site.includes(folded)) ||
        (site.length >= 3 && folded.includes(site) && folded.length < site.length + 12))
    );
  });
}

/** Letters and digits only, compatibility forms and case folded: for comparing titles. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
