import { useState } from 'preact/hooks';
import './thumbnail.css';

const TINTS = ['brick', 'sea', 'gold', 'leaf'] as const;

/** The same site always gets the same of the four house colours. */
function tintOf(seed: string): (typeof TINTS)[number] {
  let sum = 0;
  for (const character of seed) sum += character.codePointAt(0) ?? 0;
  return TINTS[sum % TINTS.length] ?? 'brick';
}

interface ThumbnailProps {
  url: string | null;
  title: string;
  siteName: string;
}

/** A row's picture; without one, or when it does not load, the title's first letter on its site's colour. */
export function Thumbnail({ url, title, siteName }: ThumbnailProps) {
  const [broken, setBroken] = useState(false);
  if (url === null || broken) {
    const initial = /[\p{L}\p{N}]/u.exec(title)?.[0] ?? '';
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
