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

/** What a page offers to follow. */
export function FollowTargets({ heading, choices, onFollow }: FollowTargetsProps) {
  const t = useTranslator();
  if (choices.length === 0) return null;
  return (
    <section class="follow-targets">
      <h3>{heading}</h3>
      <ul>
        {choices.map(({ target, isFollowed, isBusy }) => (
          <li key={`${target.kind} ${target.pageUrl}`}>
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
    </section>
  );
}
