import { readFileSync } from 'node:fs';
import { measureBuild } from '../bench/bundle-size.ts';
import { expect, test } from './fixtures.ts';

const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
const CONTENT_SCRIPT_LIMIT = 12_000;
const PERMISSIONS = [
  'storage',
  'unlimitedStorage',
  'alarms',
  'activeTab',
  'scripting',
  'contextMenus',
  'declarativeNetRequestWithHostAccess',
];
const CHROME_PERMISSIONS = ['sidePanel', 'offscreen'];

for (const build of BUILDS) {
  test.describe(build, () => {
    const manifest = () =>
      JSON.parse(readFileSync(new URL(`../../.output/${build}/manifest.json`, import.meta.url), 'utf8'));

    test(`${build} asks for what the README says, and nothing else`, () => {
      const { permissions, host_permissions, optional_permissions, optional_host_permissions } = manifest();
      const allowed = build === 'chrome-mv3' ? [...PERMISSIONS, ...CHROME_PERMISSIONS] : PERMISSIONS;
      expect(allowed).toEqual(expect.arrayContaining(permissions));
      expect(permissions).toEqual(expect.arrayContaining(PERMISSIONS));
      expect(host_permissions).toEqual(['*://*.gokinmentour.com/*']);
      expect(optional_permissions).toEqual(['notifications']);
      expect(optional_host_permissions).toEqual(['*://*/*']);
    });

    test(`${build} shows the library beside the page, and never by itself`, () => {
      const { side_panel, sidebar_action } = manifest();
      if (build === 'chrome-mv3') expect(side_panel).toEqual({ default_path: 'library.html' });
      else expect(sidebar_action).toMatchObject({ default_panel: 'library.html', open_at_install: false });
    });

    test(`${build} is closed: a strict policy, nothing for pages to reach`, () => {
      const { web_accessible_resources, content_security_policy, default_locale, externally_connectable } = manifest();
      expect(web_accessible_resources).toBeUndefined();
      expect(externally_connectable).toBeUndefined();
      expect(content_security_policy.extension_pages).toContain("require-trusted-types-for 'script'");
      expect(content_security_policy.extension_pages).not.toContain('unsafe');
      expect(default_locale).toBe('en');
    });

    test(`${build}: the content script stays small, and no source map is shipped`, () => {
      const files = measureBuild(build);
      const contentScript = files.find(({ path }) => path.startsWith('content-scripts/'));
      expect(contentScript?.gzipBytes).toBeLessThanOrEqual(CONTENT_SCRIPT_LIMIT);
      expect(files.filter(({ path }) => path.endsWith('.map'))).toEqual([]);
    });
  });
}

test('no work of ours before the page is idle', () => {
  for (const build of BUILDS) {
    const url = new URL(`../../.output/${build}/manifest.json`, import.meta.url);
    const { content_scripts } = JSON.parse(readFileSync(url, 'utf8'));
    expect(content_scripts.map(({ run_at }: { run_at: string }) => run_at)).toEqual(['document_idle']);
  }
});
