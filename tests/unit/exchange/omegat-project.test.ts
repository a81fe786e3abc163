import { expect, it } from 'vitest';
import type { BilingualDocument } from '@/utils/exchange/bilingual-document.ts';
import { writeOmegatProject } from '@/utils/exchange/omegat-project.ts';

const document: BilingualDocument = {
  title: '碼頭',
  url: 'https://news.example/a',
  author: '',
  published: '',
  notice: '',
  sourceLanguage: 'zh-Hant-TW',
  targetLanguage: 'en-US',
  segments: [{ id: '1', source: '「好。走吧。」', target: 'Fine. Let us go.', state: 'reviewed' }],
};

it('is a project that keeps our sentences and brings their translations', async () => {
  const text = await writeOmegatProject([document, document], new Date(0)).text();
  expect(text).toContain('<source_lang>ZH-TW</source_lang>');
  expect(text).toContain('<target_lang>EN</target_lang>');
  expect(text).toContain('<sentence_seg>false</sentence_seg>');
  expect(text).toContain('source/article-2.xlf');
  expect(text).toContain('<seg>Fine. Let us go.</seg>');
});
