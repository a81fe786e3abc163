// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { LocaleProvider } from '@/components/locale/LocaleProvider.tsx';
import { SourceText } from '@/components/side-by-side/SourceText.tsx';
import { createTranslator } from '@/utils/locale/translator.ts';
import { show } from './show-component.ts';

afterEach(() => document.body.replaceChildren());

const TERM = { source: '風獅', target: 'wind lion', pair: { source: 'zh-TW', target: 'en' } };

test('readings stand over their own characters, also inside a term and after a character of two units', () => {
  const { place } = show(
    <LocaleProvider translator={createTranslator('en')}>
      <SourceText text="𠮷風獅。" terms={[TERM]} readings={['jí', 'fēng', 'shī', null]} />
    </LocaleProvider>,
  );
  expect([...place.querySelectorAll('ruby')].map((ruby) => ruby.textContent)).toEqual(['𠮷jí', '風fēng', '獅shī']);
  expect(place.querySelector('.source-term')?.textContent).toBe('風fēng獅shī');
  expect(place.textContent?.endsWith('。')).toBe(true);
});
