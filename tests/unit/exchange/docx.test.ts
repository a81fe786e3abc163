import { expect, it } from 'vitest';
import type { BilingualDocument } from '@/utils/exchange/bilingual-document.ts';
import { writeDocx } from '@/utils/exchange/docx.ts';

const document: BilingualDocument = {
  title: '碼頭 <開放> & ]]>',
  url: 'https://news.example/a?x=1&y=2',
  author: '林小風',
  published: '2024-05-03',
  notice: '© 報社',
  sourceLanguage: 'zh-Hant-TW',
  targetLanguage: 'ar',
  segments: [
    { id: '1', source: '第一句。\n換行。', target: 'مرحبا \u0007', state: 'draft' },
    { id: '2', source: '第二句。', target: '', state: 'new' },
  ],
};

it('is an archive whose parts follow their directory, the same each time', async () => {
  const bytes = new Uint8Array(await writeDocx([document]).arrayBuffer());
  const view = new DataView(bytes.buffer);
  expect(view.getUint32(0, true)).toBe(0x04034b50);
  expect(view.getUint32(bytes.length - 22, true)).toBe(0x06054b50);
  const start = view.getUint32(bytes.length - 6, true);
  expect(view.getUint32(start, true)).toBe(0x02014b50);
  expect(view.getUint16(bytes.length - 12, true)).toBe(3);
  expect(new Uint8Array(await writeDocx([document]).arrayBuffer())).toEqual(bytes);
});

it('holds a row a segment, in its language and direction, with its origin', async () => {
  const text = await writeDocx([document]).text();
  expect(text.match(/<w:tr>/gu)).toHaveLength(3);
  expect(text).toContain('第一句。</w:t><w:br/><w:t xml:space="preserve">換行。');
  expect(text).toContain('<w:bidi/>');
  expect(text).toContain('w:eastAsia="zh-Hant-TW"');
  expect(text).toContain('碼頭 &lt;開放&gt; &amp; ]]&gt;');
  expect(text).toContain('© 報社');
  expect(text).not.toContain('\u0007');
});
