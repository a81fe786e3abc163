const LAZY_ATTRIBUTES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-actualsrc',
  'data-original-src',
  'data-orig-src',
  'data-url',
  'data-hi-res-src',
  'data-large-src',
  'lazy-src',
  'original',
  'file',
  'zoomfile',
];
const PLACEHOLDER = /^data:|blank\.|placeholder|spacer|loading|lazy|grey\.gif|1x1|transparent|pixel\./i;

/** The real address of an image, lazy-loading attributes and `srcset` included; `null` for placeholders alone. */
export function imageUrlOf(image: Element): string | null {
  const source = image.getAttribute('src')?.trim() ?? '';
  if (source !== '' && !PLACEHOLDER.test(source)) return source;
  for (const name of LAZY_ATTRIBUTES) {
    const value = image.getAttribute(name)?.trim();
    if (value && !value.startsWith('data:')) return value;
  }
  const set =
    image.getAttribute('data-srcset') ??
    image.getAttribute('srcset') ??
    image.parentElement?.querySelector('source[srcset]')?.getAttribute('srcset');
  const largest = set ? largestOf(set) : null;
  if (largest !== null) return largest;
  return source !== '' && !source.startsWith('data:') ? source : null;
}

function largestOf(srcset: string): string | null {
  let best: string | null = null;
  let bestSize = -1;
  for (const candidate of srcset.split(/,\s+/)) {
    const [url, descriptor = '1x'] = candidate.trim().split(/\s+/);
    const size = Number.parseFloat(descriptor);
    if (url && !url.startsWith('data:') && size > bestSize) {
      best = url;
      bestSize = size;
    }
  }
  return best;
}
