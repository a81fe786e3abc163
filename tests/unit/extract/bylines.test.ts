import { describe, expect, test } from 'vitest';
import { readBylineText } from '@/utils/extract/bylines/byline-forms.ts';
import { personNames } from '@/utils/extract/bylines/person-names.ts';

function read(text: string): string {
  return readBylineText(text)
    .map(({ name, role }) => `${name}:${role}`)
    .join(' ');
}

describe('Chinese bylines', () => {
  test.each([
    ['記者葉建雄/綜合報導', '葉建雄:reporter'],
    ['記者葉建雄／金門報導', '葉建雄:reporter'],
    ['記者葉○○/綜合報導', '葉○○:reporter'],
    ['〔記者林○○/金門報導〕後浦一棟老屋清晨起火', '林○○:reporter'],
    ['〔記者○○○/台北報導〕', '○○○:reporter'],
    ['文/○○○', '○○○:author'],
    ['〔記者王小明／台北報導〕', '王小明:reporter'],
    ['［記者王小明／台北報導］今天上午', '王小明:reporter'],
    ['【記者王小明台北報導】', '王小明:reporter'],
    ['（記者王小明報導）', '王小明:reporter'],
    ['記者王小明、陳大文／高雄報導', '王小明:reporter 陳大文:reporter'],
    ['記者 王小明 報導', '王小明:reporter'],
    ['記者王小明綜合報導', '王小明:reporter'],
    ['記者王小明／攝影', '王小明:reporter'],
    ['實習記者林小安／台中報導', '林小安:reporter'],
    ['地方中心／記者王小明報導', '王小明:reporter'],
    ['中央社記者王小明台北15日電', '王小明:reporter'],
    [
      '（中央社記者王小明台北15日電）總統府今天表示，將於下週舉行記者會說明相關規劃，並邀請各界代表參加，會中也會公布新的時程與預算分配原則，歡迎關注。',
      '王小明:reporter',
    ],
    ['記者歐陽文/綜合報導', '歐陽文:reporter'],
    ['特派員王小明／東京報導', '王小明:reporter'],
    ['文／王小明', '王小明:author'],
    ['文：王小明', '王小明:author'],
    ['文/王小明 圖/陳大文', '王小明:author 陳大文:photographer'],
    ['圖文／王小明', '王小明:author'],
    ['撰文：王小明', '王小明:author'],
    ['撰文 王小明', '王小明:author'],
    ['撰稿人：王小明', '王小明:author'],
    ['採訪撰文／王小明', '王小明:author'],
    ['作者：王小明', '王小明:author'],
    ['作者:王小明', '王小明:author'],
    ['作者 王小明', '王小明:author'],
    ['作者／王小明', '王小明:author'],
    ['本文作者：王小明', '王小明:author'],
    ['編譯王小明／綜合報導', '王小明:translator'],
    ['編譯：王小明', '王小明:translator'],
    ['責任編輯：王小明', '王小明:editor'],
    ['編輯 王小明', '王小明:editor'],
    ['核稿編輯：王小明', '王小明:editor'],
    ['攝影/王小明', '王小明:photographer'],
    ['采写：南都记者 余小青 向小雪', '余小青:author 向小雪:author'],
    [
      '新京报讯（记者 陆小夫）11月25日，记者登录平台发现，相关商品已经上架，覆盖母婴、美妆等多个品类，价格与此前基本持平，配送时间约为三天。',
      '陆小夫:reporter',
    ],
    ['本报记者 张小三 李小四', '张小三:reporter 李小四:reporter'],
    ['澎湃新闻记者 贺小萍', '贺小萍:reporter'],
    ['责任编辑：李小明', '李小明:editor'],
    ['文丨周小纯', '周小纯:author'],
    ['2019-09-26 12:11 来源：某某报 作者：李小山', '李小山:author'],
    ['《专栏》作者 周小纯', '周小纯:author'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('other bylines', () => {
  test.each([
    ['By Jane Miller', 'Jane Miller:author'],
    ['By Jane Miller and Tom de Vries', 'Jane Miller:author Tom de Vries:author'],
    ['BY JANE MILLER', 'Jane Miller:author'],
    ['Written by Jane Miller', 'Jane Miller:author'],
    ['By Jane Miller March 18 at 7:30', 'Jane Miller:author'],
    ['Von Jana Müller', 'Jana Müller:author'],
    ['Par Sébastien Dupont', 'Sébastien Dupont:author'],
    ['Por María José García', 'María José García:author'],
    ['Di Marco Rossi', 'Marco Rossi:author'],
    ['Door Jan van den Berg', 'Jan van den Berg:author'],
    ['Text: Anna Lindqvist', 'Anna Lindqvist:author'],
    ['Автор: Иван Петров', 'Иван Петров:author'],
    ['홍길동 기자', '홍길동:reporter'],
    ['文・山田太郎', '山田太郎:author'],
    ['文：山田太郎（ライター）', '山田太郎:author'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

test.each([
  '記者從縣政府獲悉',
  '記者會明天舉行',
  '記者向江門市公安局了解到',
  '文化局指出',
  '作者權益',
  'By the way, we were late',
  'By 2030 the city will be green',
  '本報訊',
  '編輯部',
  '文/圖：本報資料照片',
  '分享 列印',
])('%s is no byline', (text) => {
  expect(readBylineText(text)).toEqual([]);
});

test.each([
  ['By Jane Miller, Science Editor', ['Jane Miller']],
  ['Jane Miller, Tom Brown', ['Jane Miller', 'Tom Brown']],
  ['JANE MILLER', ['Jane Miller']],
  ['jane@news.example', []],
  ['https://news.example/author/jane', []],
  ['建雄 葉', ['葉建雄']],
  ['葉建雄', ['葉建雄']],
  ['王小明、陳大文', ['王小明', '陳大文']],
  ['admin', []],
  ['Home', []],
  ['Jane Miller12 Dec 2016', ['Jane Miller']],
  ['Jane Miller (Reuters)', ['Jane Miller']],
  ['By Jane Miller, Tom Brown and Ann Lee', ['Jane Miller', 'Tom Brown', 'Ann Lee']],
  ['By JANE MILLER and TOM BROWN', ['Jane Miller', 'Tom Brown']],
  ['Jane Miller, The Harbour Times', ['Jane Miller']],
  ['Jane Miller, Harbour News', ['Jane Miller']],
  ['Jane Miller, University of the Isles', ['Jane Miller']],
  ['Jane Miller for The Harbour Times', ['Jane Miller']],
  ['Jane Miller of the Harbour Times', ['Jane Miller']],
  ['Jane Miller @janem', ['Jane Miller']],
  ['Jane Miller, @janem', ['Jane Miller']],
  ['Jane Miller jane@harbour.example', ['Jane Miller']],
  ['Dr. Jane Miller, PhD', ['Dr. Jane Miller']],
  ['Jane Miller, Senior Political Correspondent', ['Jane Miller']],
  ['Jane Miller Updated May 3, 2022', ['Jane Miller']],
  ['Jane Miller — May 3, 2022', ['Jane Miller']],
  ['Jane Miller, Tuesday 3 May 2022 08.15 BST', ['Jane Miller']],
  ['Posted by Jane Miller on May 3', ['Jane Miller']],
  ['The Harbour Times', ['The Harbour Times']],
  ['Jane Miller, Special to the Times', ['Jane Miller']],
  ['Posted By: Jane Miller', ['Jane Miller']],
  ['Story by Jane Miller; photographs by Tom Brown', ['Jane Miller']],
] as const)('names in %s', (raw, names) => {
  expect(personNames(raw)).toEqual(names);
});
