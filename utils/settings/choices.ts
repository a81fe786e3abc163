import { type BackupChoices, knownChoices } from '@/utils/exchange/backup-choices.ts';
import { chosenReading, saveReadingSettings } from './reading-settings.ts';
import { addSearches, loadSavedSearches } from './saved-searches.ts';
import { chosenSettings, saveSettings } from './settings.ts';
import { loadSiteRules, rememberSiteRule } from './site-rules.ts';
import { groupKey, loadToldApart, tellApart } from './told-apart.ts';

/** All that the reader has chosen, for a backup. */
export async function loadChoices(): Promise<BackupChoices> {
  return knownChoices({
    settings: await chosenSettings(),
    reading: await chosenReading(),
    searches: await loadSavedSearches(),
    siteRules: await loadSiteRules(),
    toldApart: await loadToldApart(),
  });
}

/** Brings choices in; what has been chosen here stays. `articleIds` tells under which id a file's article is here. */
export async function restoreChoices(
  { settings, reading, searches = [], siteRules = [], toldApart = [] }: BackupChoices,
  articleIds: ReadonlyMap<string, string>,
): Promise<void> {
  if (settings !== undefined) await saveSettings({ ...settings, ...(await chosenSettings()) });
  if (reading !== undefined) await saveReadingSettings({ ...reading, ...(await chosenReading()) });
  await addSearches(searches);
  const here = new Set((await loadSiteRules()).map(({ host, field }) => `${host} ${field}`));
  for (const rule of siteRules) if (!here.has(`${rule.host} ${rule.field}`)) await rememberSiteRule(rule);
  for (const group of toldApart) {
    await tellApart(groupKey(group.split(' ').map((id) => articleIds.get(id) ?? id)), true);
  }
}
