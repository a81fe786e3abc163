import { useState } from 'preact/hooks';
import './thumbnail.css';

const TINTS = ['brick', 'sea', 'gold', 'leaf'] as const;

/** The same site always gets the same of the four house colours. */
function tintOf(seed: string): (typeof TINTS)[number] {
  let sum = 0;
  for (const character of seed) sum += character.codePointAt(0) ?? 0;
  return TINTS[sum % TINTS.length] ?? 'brick';
}

/** A row's picture; without one, or when it does not load, the site's first character on one of the house's colours. */
export function Thumbnail({ url, siteName }: { url: string | null; siteName: string }) {
  const [broken, setBroken] = useState(false);
  if (url === null || broken) {
    const [initial = ''] = siteName;
    return (
      <span class="thumbnail" data-tint={tintOf(siteName)} aria-hidden="true">
        {initial}
      </span>
    );
  }
  return (
    <img
      class="thumbnail"
      src={url}
      alt=""
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      onError={() => setBroken(true)}
    />
  );
}
