import { Button } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { MemoryMatch } from '@/utils/translate/memory/memory-unit.ts';
import { DifferenceText } from './DifferenceText.tsx';
import './match-list.css';

interface MatchListProps {
  matches: readonly MemoryMatch[];
  sourceText: string;
  sourceLanguage: string;
  targetLanguage: string;
  /** Which one the keys take, from 0. */
  picked: number;
  /** The key that picks each, as it is shown. */
  keys: readonly string[];
  onInsert: (match: MemoryMatch) => void;
}

/** What a person has made of sentences like this one, the difference of their sources marked. */
export function MatchList({
  matches,
  sourceText,
  sourceLanguage,
  targetLanguage,
  picked,
  keys,
  onInsert,
}: MatchListProps) {
  const t = useTranslator();
  if (matches.length === 0) return null;
  return (
    <section class="matches" aria-label={t('memory.title')}>
      <ol>
        {matches.map((match, index) => (
          <li key={match.unit.id} data-picked={index === picked}>
            <p class="match-score">
              <kbd>{keys[index]}</kbd> {Math.floor(match.score * 100)}%
            </p>
            <p class="match-source">
              <DifferenceText before={match.unit.source} after={sourceText} lang={sourceLanguage} />
            </p>
            <p class="match-target" lang={targetLanguage}>
              {match.unit.target}
            </p>
            <Button label={t('memory.useNumber', { number: index + 1 })} onClick={() => onInsert(match)}>
              {t('memory.use')}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
