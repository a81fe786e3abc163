import { ensureTools } from '../tests/tools/packages.ts';
import { ensurePackages } from '../tests/wordpress/packages.ts';
import { ensureBrowsers } from './system/browsers.ts';

await ensureBrowsers(['chromium', 'firefox']);
const missing = ensurePackages();
if (missing !== null) console.log(`The tests on a real WordPress will be skipped. ${missing.unavailable}`);
const noTools = await ensureTools();
if (noTools !== null) console.log(`The exports will not be tried in translators’ tools. ${noTools}`);
