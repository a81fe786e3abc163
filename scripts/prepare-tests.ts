import { ensureBrowsers } from './system/browsers.ts';

await ensureBrowsers(['chromium', 'firefox']);
