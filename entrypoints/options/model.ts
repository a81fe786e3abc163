import { signal } from '@preact/signals';
import { createAnnouncer } from '@/components/feedback/announcer.ts';
import { live } from '@/components/loading/live.ts';
import { createSourceActions } from '@/components/news/source-actions.ts';
import type { SiteRule } from '@/utils/article/corrections.ts';
import { observe } from '@/utils/library/observe.ts';
import { whenOutdated } from '@/utils/library/other-versions.ts';
import { listSources } from '@/utils/library/sources.ts';
import { sourceCalls } from '@/utils/messaging/source-calls.ts';
import { sourcePath } from '@/utils/platform/own-pages.ts';
import { grantedSites, revokeAccess, watchAccess } from '@/utils/platform/permissions.ts';
import { saveShortcut } from '@/utils/platform/shortcut.ts';
import { openOwnPage } from '@/utils/platform/tabs.ts';
import { type Settings, saveSettings } from '@/utils/settings/settings.ts';
import { forgetSiteRule, loadSiteRules, rememberSiteRule, watchSiteRules } from '@/utils/settings/site-rules.ts';
import { createEngineSettings } from './engine-settings.ts';
import { createOpml } from './opml.ts';

/** The options page's state: what is followed and which sites were granted; the settings come in from outside. */
export function createOptionsModel() {
  const announcer = createAnnouncer();
  whenOutdated(() => announcer.announce({ key: 'library.outdated', tone: 'warning', isLasting: true }));
  const { announce, attempt, achieve } = announcer;
  const sites = signal<string[]>([]);
  const shortcut = signal<string | null>(null);

  const readSites = async (): Promise<void> => {
    sites.value = await grantedSites();
  };
  watchAccess(() => void readSites());
  void readSites();
  void saveShortcut().then((keys) => {
    shortcut.value = keys;
  });

  const siteRules = signal<SiteRule[]>([]);
  watchSiteRules((rules) => {
    siteRules.value = rules;
  });
  void loadSiteRules().then((rules) => {
    siteRules.value = rules;
  });

  return {
    announcer,
    engines: createEngineSettings(announcer),
    siteRules,
    opml: createOpml(announcer),
    async changeRule(rule: SiteRule): Promise<void> {
      if (await achieve(() => rememberSiteRule(rule))) announce({ key: 'options.saved' });
    },
    async removeRule(rule: SiteRule): Promise<void> {
      if (!(await achieve(() => forgetSiteRule(rule)))) return;
      announce({ key: 'siteRules.removed', undo: () => void attempt(() => rememberSiteRule(rule)) });
    },
    sites,
    shortcut,
    sources: live(observe, () => listSources),
    sourceActions: createSourceActions(
      { ...sourceCalls, open: (sourceId) => openOwnPage(sourcePath(sourceId)) },
      announcer,
    ),
    async change(patch: Partial<Omit<Settings, 'version'>>): Promise<void> {
      await attempt(async () => {
        await saveSettings(patch);
        announce({ key: 'options.saved' });
      });
    },
    async revoke(pattern: string, site: string): Promise<void> {
      const isRevoked = await attempt(() => revokeAccess(pattern));
      if (isRevoked === true) announce({ key: 'options.revoked', params: { site } });
    },
  };
}

export type OptionsModel = ReturnType<typeof createOptionsModel>;
