import { ChoiceGroup } from '@/components/controls/ChoiceGroup.tsx';
import { Switch } from '@/components/controls/Switch.tsx';
import { Announcements } from '@/components/feedback/Announcements.tsx';
import lion from '@/components/icon/lion.svg';
import { Loaded } from '@/components/loading/Loaded.tsx';
import { valueOr } from '@/components/loading/live.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { SourceList } from '@/components/news/SourceList.tsx';
import { SentenceCount } from '@/components/side-by-side/SentenceCount.tsx';
import type { Settings } from '@/utils/settings/settings.ts';
import { About } from './About.tsx';
import { EngineSettings } from './EngineSettings.tsx';
import { GrantedSites } from './GrantedSites.tsx';
import type { OptionsModel } from './model.ts';
import { NewsOptions } from './NewsOptions.tsx';
import { OpmlPanel } from './OpmlPanel.tsx';
import { SavingOptions } from './SavingOptions.tsx';
import { SiteRules } from './SiteRules.tsx';
import '@/components/design/section-page.css';
import './options.css';

/** The options page: every change is saved at once. */
export function App({ model, settings }: { model: OptionsModel; settings: Settings }) {
  const t = useTranslator();
  return (
    <main class="section-page">
      <header class="options-head">
        <img src={lion} alt="" width={56} height={56} />
        <h1>{t('options.title')}</h1>
      </header>
      <section class="page-section">
        <h2>{t('options.appearance')}</h2>
        <ChoiceGroup
          legend={t('options.language')}
          choices={[
            { value: 'auto', label: t('options.languageAuto') },
            { value: 'zh-TW', label: t('language.zhTW'), lang: 'zh-TW' },
            { value: 'en', label: t('language.en'), lang: 'en' },
            { value: 'zh-CN', label: t('language.zhCN'), lang: 'zh-CN' },
          ]}
          selected={settings.uiLanguage}
          onSelect={(uiLanguage) => void model.change({ uiLanguage })}
        />
        <ChoiceGroup
          legend={t('options.theme')}
          choices={[
            { value: 'auto', label: t('options.themeAuto') },
            { value: 'light', label: t('options.themeLight') },
            { value: 'dark', label: t('options.themeDark') },
          ]}
          selected={settings.theme}
          onSelect={(theme) => void model.change({ theme })}
        />
      </section>
      <section class="page-section">
        <h2>{t('options.following')}</h2>
        <Switch
          label={t('options.checking')}
          hint={t('options.checkingHint')}
          on={settings.checking}
          onChange={(checking) => void model.change({ checking })}
        />
        <Loaded
          what={model.sources.state.value}
          loading={t('source.loading')}
          failed={{ title: t('library.failedTitle'), hint: t('library.failedHint') }}
          onRetry={model.sources.retry}
        >
          {(sources) =>
            sources.length > 0 ? (
              <SourceList sources={sources} actions={model.sourceActions} />
            ) : (
              <p class="options-hint">{t('source.emptyHint')}</p>
            )
          }
        </Loaded>
        <OpmlPanel opml={model.opml} isEmpty={valueOr(model.sources.state.value, []).length === 0} />
      </section>
      <NewsOptions settings={settings} onChange={(patch) => void model.change(patch)} />
      <section class="page-section">
        <h2>{t('article.sideBySide')}</h2>
        <SentenceCount
          label={t('options.sentences')}
          count={settings.summarySentences}
          onChange={(summarySentences) => void model.change({ summarySentences })}
        />
      </section>
      <SavingOptions settings={settings} onChange={(patch) => void model.change(patch)} />
      <EngineSettings model={model.engines} />
      <GrantedSites sites={model.sites.value} onRevoke={(pattern, site) => void model.revoke(pattern, site)} />
      <SiteRules
        rules={model.siteRules.value}
        onChange={(rule) => void model.changeRule(rule)}
        onRemove={(rule) => void model.removeRule(rule)}
      />
      <About shortcut={model.shortcut.value} />
      <Announcements announcer={model.announcer} />
    </main>
  );
}
