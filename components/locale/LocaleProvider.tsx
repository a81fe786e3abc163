import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from '@/utils/locale/translator.ts';

const LocaleContext = createContext<Translator | null>(null);

/** Gives every component below it the words of one UI language. */
export function LocaleProvider({ translator, children }: { translator: Translator; children: ComponentChildren }) {
  return <LocaleContext.Provider value={translator}>{children}</LocaleContext.Provider>;
}

/** The translator of the nearest `LocaleProvider`; throws where there is none, since no text could be shown. */
export function useTranslator(): Translator {
  const translator = useContext(LocaleContext);
  if (translator === null) throw new Error('useTranslator() needs a LocaleProvider above it');
  return translator;
}
