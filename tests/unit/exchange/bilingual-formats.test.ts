// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { BilingualDocument, BilingualSegment } from '@/utils/exchange/bilingual-document.ts';
import { writeBilingualHtml } from '@/utils/exchange/bilingual-html.ts';
import { readCsv, writeCsv } from '@/utils/exchange/csv.ts';
import { readGlossaryCsv, writeGlossaryCsv } from '@/utils/exchange/glossary-csv.ts';
import { writeMarkdown } from '@/utils/exchange/markdown.ts';
import { planImport } from '@/utils/exchange/plan-import.ts';
import { readTbx, writeTbx } from '@/utils/exchange/tbx.ts';
import { readTmx, writeTmx } from '@/utils/exchange/tmx.ts';
import { readXliff, writeXliff } from '@/utils/exchange/xliff.ts';
import { writeXliff2 } from '@/utils/exchange/xliff-2.ts';
import type { GlossaryTerm } from '@/utils/translate/glossary.ts';

const HOSTILE = [
  '<script>alert(1)</script> & "quotes" \'single\'',
  'end ]]> of data <![CDATA[ x ]]>',
  '=HYPERLINK("http://evil.example")',
  "'=1+1",
  '-5 degrees, +3, @name',
  'a | b \\ c `code` *bold* [link](javascript:alert(1)) <!-- x -->',
  'line\nbreak\ttab, "semi;colon"',
  'emoji 😀 and 𠮷, rtl \u202eabc',
  '  spaces around  ',
  '&lt;already&gt; &#0;',
];
const UNREPRESENTABLE = 'bell\u0007 null\u0000 lone \ud800 end';

const document = (targets: string[]): BilingualDocument => ({
  title: 'A <b>title</b> | & more',
  url: 'https://news.example/a?x=1&y=<2>',
  author: '林小風',
  published: '2024-05-03',
  notice: '© "News" <all rights>',
  sourceLanguage: 'zh-Hant-TW',
  targetLanguage: 'en',
  segments: targets.map((target, index) => ({
    id: `s${index}"<`,
    source: `第${index}句。${target}`,
    target,
    state: index % 2 ? 'reviewed' : 'draft',
  })),
});

const xml = (text: string): Document => {
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  expect(parsed.getElementsByTagName('parsererror')).toHaveLength(0);
  return parsed;
};

describe('formats that come back', () => {
  const own = document(HOSTILE);
  const pairs = own.segments.map(({ id, source, target }) => ({ id, source, target }));

  it('TMX', () => expect(readTmx(xml(writeTmx([own], new Date(0))), 'zh-Hant-TW', 'en')).toEqual(pairs));
  it('XLIFF', () => expect(readXliff(xml(writeXliff([own])))).toEqual(pairs));
  it('XLIFF 2.1', () => expect(readXliff(xml(writeXliff2([own])))).toEqual(pairs));
  it('CSV', () => expect(readCsv(writeCsv([own]))).toEqual(pairs));

  it('XLIFF for OmegaT repeats the source', () => {
    const read = readXliff(xml(writeXliff([own], { forOmegat: true })));
    expect(read.every(({ source, target }) => source === target)).toBe(true);
  });

  it('stay well-formed with what they cannot hold', () => {
    const bad = document([UNREPRESENTABLE]);
    const clean = 'bell null lone \ufffd end';
    expect(readTmx(xml(writeTmx([bad], new Date(0))), 'zh-Hant-TW', 'en')[0]?.target).toBe(clean);
    expect(readXliff(xml(writeXliff([bad])))[0]?.target).toBe(clean);
    expect(writeCsv([bad]).isWellFormed()).toBe(true);
    expect(writeMarkdown([bad]).isWellFormed()).toBe(true);
  });

  it('tell two Chinese scripts apart in a TMX', () => {
    const both = { ...document(['软件']), targetLanguage: 'zh-Hans-CN' };
    const read = readTmx(xml(writeTmx([both], new Date(0))), 'zh-Hant-TW', 'zh-Hans-CN');
    expect(read[0]).toMatchObject({ source: '第0句。软件', target: '软件' });
  });
});

describe('formats to read', () => {
  it('HTML shows every text as text, with languages and origin', () => {
    const page = new DOMParser().parseFromString(writeBilingualHtml([document(HOSTILE)]), 'text/html');
    expect(page.querySelectorAll('script, img, iframe')).toHaveLength(0);
    const cells = [...page.querySelectorAll('tbody td:last-child')];
    expect(cells.map((cell) => cell.textContent)).toEqual(HOSTILE);
    expect(cells[0]?.getAttribute('lang')).toBe('en');
    expect(page.querySelector('ul')?.textContent).toContain('林小風');
    expect(page.querySelector('a')?.getAttribute('href')).toContain('https://news.example/');
    expect(writeBilingualHtml([{ ...document([]), url: 'javascript:alert(1)' }])).not.toContain('javascript');
  });

  it('Markdown has one row a segment', () => {
    const lines = writeMarkdown([document(HOSTILE)])
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(lines).toHaveLength(HOSTILE.length + 2);
    for (const line of lines) expect(line.match(/(?<!\\)\|/gu)).toHaveLength(3);
  });

  it('CSV guards formulas', () => {
    expect(writeCsv([document(['=1+1'])])).toContain("'=1+1");
    expect(readCsv('蘋果;apple\n梨;pear')).toEqual([
      { id: null, source: '蘋果', target: 'apple' },
      { id: null, source: '梨', target: 'pear' },
    ]);
  });
});

describe('glossaries', () => {
  const pair = { source: 'zh-TW', target: 'en' };
  const terms: GlossaryTerm[] = [
    {
      source: '風獅爺',
      target: 'Wind Lion God',
      variants: ['風獅'],
      alternatives: ['wind lion'],
      note: 'a <god>',
      pair,
    },
    { source: '貢糖', target: '=candy', pair },
  ];

  it('come back from CSV and TBX', () => {
    expect(readGlossaryCsv(writeGlossaryCsv(terms), pair)).toEqual(terms);
    expect(readTbx(xml(writeTbx(terms)), pair)).toEqual(terms);
    expect(readGlossaryCsv('茶,tea\n水,', pair)).toEqual([{ source: '茶', target: 'tea', pair }]);
  });

  it('keep what stays as it is', () => {
    const kept: GlossaryTerm[] = [{ source: 'OTOP', target: '', keepAsIs: true, pair }];
    expect(readGlossaryCsv(writeGlossaryCsv(kept), pair)).toEqual(kept);
    expect(readTbx(xml(writeTbx(kept)), pair)[0]?.target).toBe('OTOP');
  });
});

it('planImport shows what would change', () => {
  const { segments } = document(['one', 'two', 'three']);
  const plan = planImport(segments, [
    { id: segments[0]?.id ?? '', source: segments[0]?.source ?? '', target: 'one' },
    { id: null, source: segments[1]?.source ?? '', target: 'TWO' },
    { id: segments[2]?.id ?? '', source: 'edited source', target: 'THREE' },
    { id: null, source: 'elsewhere', target: 'x' },
  ]);
  expect(plan.unchanged).toBe(1);
  expect(plan.changes.map(({ to, sourceDiffers }) => [to, sourceDiffers])).toEqual([
    ['TWO', false],
    ['THREE', true],
  ]);
  expect(plan.unmatched).toHaveLength(1);
});

it('planImport gives equal sentences a translation each, and changes none of them twice', () => {
  const twice = ['a', 'b'].map((id): BilingualSegment => ({ id, source: '好。', target: '', state: 'new' }));
  const plan = planImport(twice, [
    { id: null, source: '好。', target: 'Good.' },
    { id: null, source: '好。', target: 'Fine.' },
    { id: null, source: '好。', target: 'Well.' },
  ]);
  expect(plan.changes.map(({ segmentId, to }) => [segmentId, to])).toEqual([
    ['a', 'Good.'],
    ['b', 'Fine.'],
  ]);
  expect(plan.unmatched).toHaveLength(1);
});

it('a TMX unit without a translation takes nothing away', () => {
  const empty = writeTmx([document(['one'])], new Date(0)).replaceAll(/(<tuv xml:lang="en"><seg>)[^<]*/gu, '$1');
  expect(readTmx(xml(empty), 'zh-Hant-TW', 'en')).toEqual([]);
});
