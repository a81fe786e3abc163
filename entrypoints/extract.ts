import { defineUnlistedScript } from '#imports';
import { extract } from '@/utils/extract/index.ts';
import { withoutStaleAddress } from '@/utils/extract/stale-address.ts';
import { loadedAddress } from '@/utils/platform/loaded-address.ts';

/** Injected on demand; what `main` returns is the injection's result. */
export default defineUnlistedScript(() => {
  const { href } = location;
  return withoutStaleAddress(extract(document, href), loadedAddress(href));
});
