import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '@/components/controls/Icon.tsx';
import lion from '@/components/icon/lion.svg';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { MessageKey } from '@/utils/locale/translator.ts';
import './first-run.css';

const STEPS: readonly { icon: IconName; title: MessageKey; hint: MessageKey }[] = [
  { icon: 'bookmark', title: 'firstRun.save', hint: 'firstRun.saveHint' },
  { icon: 'bell', title: 'firstRun.follow', hint: 'firstRun.followHint' },
  { icon: 'search', title: 'firstRun.find', hint: 'firstRun.findHint' },
];

/** An empty library: what one can do here, in three steps. */
export function FirstRun({ children }: { children?: ComponentChildren }) {
  const t = useTranslator();
  return (
    <div class="first-run">
      <img src={lion} alt="" width={72} height={72} />
      <p class="first-run-title">{t('library.emptyTitle')}</p>
      <p>{t('firstRun.intro')}</p>
      <ol>
        {STEPS.map(({ icon, title, hint }) => (
          <li key={title}>
            <Icon name={icon} />
            <p class="first-run-step">{t(title)}</p>
            <p>{t(hint)}</p>
          </li>
        ))}
      </ol>
      {children}
    </div>
  );
}
