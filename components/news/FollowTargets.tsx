import { Button } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { SourceTarget } from '@/utils/feeds/source-target.ts';
import './follow-targets.css';
import { SOURCE_KIND_LABELS } from './source-kind.ts';

export interface FollowChoice {
  target: SourceTarget;
  isFollowed: boolean;
  isBusy: boolean;
}

interface FollowTargetsProps {
  heading: string;
  choices: readonly FollowChoice[];
  onFollow: (target: SourceTarget) => void;
}

/** So many are in sight: an article names a dozen terms, and what is followed stands below. */
const SHOWN = 3;

/** What a page offers to follow. */
export function FollowTargets({ heading, choices, onFollow }: FollowTargetsProps) {
  const t = useTranslator();
  if (choices.length === 0) return null;
  // One more takes no more room than the word for it.
  const cut = choices.length > SHOWN + 1 ? SHOWN : choices.length;
  const rest = choices.slice(cut);
  return (
    <section class="follow-targets">
      <h3>{heading}</h3>
      <ChoiceList choices={choices.slice(0, cut)} onFollow={onFollow} />
      {rest.length > 0 && (
        <details>
          <summary>{t('follow.more', { count: rest.length })}</summary>
          <ChoiceList choices={rest} onFollow={onFollow} />
        </details>
      )}
    </section>
  );
}

function ChoiceList({ choices, onFollow }: Omit<FollowTargetsProps, 'heading'>) {
  const t = useTranslator();
  return (
    <ul>
      {choices.map(({ target, isFollowed, isBusy }) => (
        <li key={`${target.kind} ${target.pageUrl} ${target.locators[0]?.url}`}>
          <Button
            icon={isFollowed ? 'check' : 'plus'}
            busy={isBusy}
            disabled={isFollowed}
            onClick={() => onFollow(target)}
          >
            <span class="follow-targets-kind">{t(SOURCE_KIND_LABELS[target.kind])}</span>
            <span class="follow-targets-title">{target.title}</span>
            {isFollowed && <span class="visually-hidden">{t('follow.followed')}</span>}
          </Button>
        </li>
      ))}
    </ul>
  );
}
