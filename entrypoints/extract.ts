import { defineUnlistedScript } from '#imports';
import { extract } from '@/utils/extract/index.ts';

/** Injected on demand; what `main` returns is the injection's result. */
export default defineUnlistedScript(() => extract(document, location.href));
