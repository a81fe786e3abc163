import { defineUnlistedScript } from '#imports';
import { extractInSlices } from '@/utils/extract/index.ts';
import { withoutStaleAddress } from '@/utils/extract/stale-address.ts';
import { loadedAddress } from '@/utils/platform/loaded-address.ts';
import { yieldToPage } from '@/utils/turns/yield-to-page.ts';

/** Injected on demand; what `main` returns is the injection's result. */
export default defineUnlistedScript(async () => {
  const { href } = location;
  const inView = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const found = await extractInSlices(document, href, { inView, pause: yieldToPage });
  return withoutStaleAddress(found, loadedAddress(href));
});
