import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadChoices, restoreChoices } from '@/utils/settings/choices.ts';
import { loadReadingSettings, saveReadingSettings } from '@/utils/settings/reading-settings.ts';
import { keepSearch } from '@/utils/settings/saved-searches.ts';
import { saveSettings } from '@/utils/settings/settings.ts';
import { rememberSiteRule } from '@/utils/settings/site-rules.ts';
import { tellApart } from '@/utils/settings/told-apart.ts';

beforeEach(() => fakeBrowser.reset());

const SITE_RULE = { host: 'news.example', field: 'published', source: 'json-ld' } as const;

async function choose(): Promise<void> {
  await saveSettings({ theme: 'dark', summarySentences: 6 });
  await saveReadingSettings({ sizePercent: 120 });
  await keepSearch('tag:志工', true);
  await rememberSiteRule(SITE_RULE);
  await tellApart('a b', true);
}

test('what was chosen comes back after all was lost; twice is once', async () => {
  await choose();
  const choices = await loadChoices();
  fakeBrowser.reset();
  await restoreChoices(choices, new Map());
  await restoreChoices(choices, new Map());
  expect(await loadChoices()).toEqual(choices);
  expect((await loadReadingSettings()).sizePercent).toBe(120);
});

test('what has been chosen here stays, and marks follow their articles to the ids they have here', async () => {
  await choose();
  const choices = await loadChoices();
  fakeBrowser.reset();
  await saveSettings({ theme: 'light' });
  await keepSearch('淤泥', true);
  await rememberSiteRule({ ...SITE_RULE, source: 'time' });
  await restoreChoices(choices, new Map([['a', 'z']]));
  expect(await loadChoices()).toMatchObject({
    settings: { theme: 'light', summarySentences: 6 },
    searches: ['淤泥', 'tag:志工'],
    siteRules: [{ ...SITE_RULE, source: 'time' }],
    toldApart: ['b z'],
  });
});
