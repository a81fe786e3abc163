import { type ReadonlySignal, signal } from '@preact/signals';
import type { ReadingAid } from '@/components/side-by-side/ReadingAidField.tsx';
import { normaliseLanguage } from '@/utils/translate/pair.ts';

/** How a Chinese source is read, over its characters, once that is asked for; the dictionary is loaded then. */
export function createReadingAid(language: ReadonlySignal<string>) {
  const choice = signal<ReadingAid>('none');
  const module = signal<typeof import('@/utils/phonetics/read-zhuyin.ts') | null>(null);
  return {
    choice,
    isOffered: (): boolean => normaliseLanguage(language.value).startsWith('zh'),
    async choose(aid: ReadingAid): Promise<void> {
      choice.value = aid;
      if (aid !== 'none') module.value ??= await import('@/utils/phonetics/read-zhuyin.ts');
    },
    /** What stands over each character of a text; `null` where nothing is to stand. */
    readingsOf(text: string): (string | null)[] | null {
      const { value: aid } = choice;
      if (module.value === null || aid === 'none') return null;
      const isTaiwan = normaliseLanguage(language.value) === 'zh-Hant';
      if (aid === 'pinyin') return module.value.readPinyin(text, isTaiwan);
      return module.value.readZhuyin(text, isTaiwan).map(({ zhuyin }) => zhuyin);
    },
  };
}
