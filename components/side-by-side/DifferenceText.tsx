import { differenceOf } from '@/utils/translate/memory/text-difference.ts';
import './difference-text.css';

interface DifferenceTextProps {
  before: string;
  after: string;
  lang: string;
}

/** One text turned into another, what goes struck out and what comes underlined. */
export function DifferenceText({ before, after, lang }: DifferenceTextProps) {
  return (
    <span class="difference" lang={lang}>
      {differenceOf(before, after).map(({ kind, text }, index) => {
        const key = `${index}${kind}`;
        if (kind === 'removed') return <del key={key}>{text}</del>;
        return kind === 'added' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
      })}
    </span>
  );
}
