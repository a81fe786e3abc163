import { ensurePackages } from '../tests/wordpress/packages.ts';
import { ensureBrowsers } from './system/browsers.ts';

await ensureBrowsers(['chromium', 'firefox']);
const missing = ensurePackages();
if (missing !== null) console.log(`The tests on a real WordPress will be skipped. ${missing.unavailable}`);
