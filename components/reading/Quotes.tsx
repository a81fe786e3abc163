import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import './quotes.css';

/** The passages the reader had selected when saving. */
export function Quotes({ quotes, lang }: { quotes: readonly string[]; lang: string }) {
  const t = useTranslator();
  if (quotes.length === 0) return null;
  return (
    <section class="quotes">
      <h2>{t('reader.quotes')}</h2>
      {quotes.map((quote) => (
        <blockquote key={quote} lang={lang} dir="auto">
          {quote}
        </blockquote>
      ))}
    </section>
  );
}
