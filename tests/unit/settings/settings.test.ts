import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSettings, saveSettings } from '@/utils/settings/settings.ts';

beforeEach(() => fakeBrowser.reset());

test('choices made in the same moment are all kept', async () => {
  await Promise.all([
    saveSettings({ theme: 'dark' }),
    saveSettings({ summarySentences: 7 }),
    saveSettings({ pictures: 'off' }),
  ]);
  expect(await loadSettings()).toMatchObject({ theme: 'dark', summarySentences: 7, pictures: 'off' });
});
