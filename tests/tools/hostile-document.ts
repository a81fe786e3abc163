import type { BilingualDocument } from '@/utils/exchange/bilingual-document.ts';
import type { GlossaryTerm } from '@/utils/translate/glossary.ts';

/** What a page or a person can put into a text, and what must not harm the file it ends up in. */
export const HOSTILE_TEXTS = [
  'An ordinary sentence.',
  '<script>alert(1)</script> & "double" \'single\'',
  'end ]]> of data <![CDATA[ x ]]> and <!-- a comment -->',
  '=HYPERLINK("https://evil.example";"click")',
  '+1, -5 degrees, @name',
  "'=1+1",
  'a | b \\ c `code` *bold* _it_ [link](javascript:alert(1)) $x^2$ ~~no~~ #tag',
  'emoji 😀, rare 𠮷, joined 👩‍👩‍👧, rtl \u202eabc\u202c, zero\u200bwidth',
  '&lt;already&gt; &amp; &#0; &nbsp;',
  'bell\u0007 null\u0000 escape\u001b unit\u001f end',
  'lone \ud800 high and \udc00 low, \ufffe and \uffff',
  '%s {0} <g id="1">tag</g> \\n \\t',
  'שלום עולם — مرحبا',
];

/** A text as XML can hold it: what it cannot hold is gone, a half of a pair is replaced. Written apart from the product. */
export function asXmlHolds(text: string): string {
  return [...text]
    .map((mark) => (/^[\ud800-\udfff]$/u.test(mark) ? '\ufffd' : mark))
    .filter((mark) => {
      const code = mark.codePointAt(0) ?? 0;
      return code === 9 || code === 10 || code === 13 || (code >= 32 && code !== 0xfffe && code !== 0xffff);
    })
    .join('');
}

/** A document of these texts; its sources differ from its translations. */
export const HOSTILE_DOCUMENT: BilingualDocument = {
  title: 'A <b>title</b> ]]> | & more \u0001',
  url: 'https://news.example/a?x=1&y=<2>',
  author: '林小風 & "Co"',
  published: '2026-05-03',
  notice: '© <all rights> ]]> \ud800',
  sourceLanguage: 'zh-TW',
  targetLanguage: 'en',
  segments: HOSTILE_TEXTS.map((target, index) => ({
    id: `s-${index + 1}`,
    source: `第${index + 1}句：${target}`,
    target,
    state: index % 2 ? 'reviewed' : 'translated',
    ...(index === 2 ? { note: 'ask ]]> about <this>' } : {}),
  })),
};

/** Terms with the same texts in them. */
export const HOSTILE_TERMS: GlossaryTerm[] = HOSTILE_TEXTS.map((target, index) => ({
  source: `詞${index + 1}${target}`,
  target,
  pair: { source: 'zh-TW', target: 'en' },
  variants: [`變${index + 1}`],
  note: target,
}));
