import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { localeAssets } from './scripts/locale-assets.ts';

const NEWS_SITE = '*://*.gokinmentour.com/*';
const PERMISSIONS = [
  'storage',
  'unlimitedStorage',
  'alarms',
  'activeTab',
  'scripting',
  'contextMenus',
  'declarativeNetRequestWithHostAccess',
];
const CSP =
  "script-src 'self'; object-src 'none'; require-trusted-types-for 'script'; trusted-types dompurify inert-parser own-worker";

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()], build: { sourcemap: false } }),
  // For `dev`: Chromium gives root no sandbox.
  webExt: process.getuid?.() === 0 ? { chromiumArgs: ['--no-sandbox'] } : {},
  hooks: { 'build:publicAssets': (_wxt, assets) => void assets.push(...localeAssets()) },
  manifest: ({ browser }) => ({
    name: '__MSG_ext_name__',
    short_name: '__MSG_ext_short_name__',
    description: '__MSG_ext_description__',
    default_locale: 'en',
    permissions: [...PERMISSIONS, ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel'])],
    host_permissions: [NEWS_SITE],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    commands: { 'save-page': { suggested_key: { default: 'Alt+S' }, description: '__MSG_ext_command_save__' } },
    content_security_policy: { extension_pages: CSP },
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: 'library.html',
            default_title: '__MSG_ext_name__',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'windlion@windlion.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { side_panel: { default_path: 'library.html' }, minimum_chrome_version: '138' }),
  }),
  zip: { excludeSources: ['.artifacts/**', 'tests/fixtures/**'] },
});
