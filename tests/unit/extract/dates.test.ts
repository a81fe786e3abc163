import { describe, expect, test } from 'vitest';
import { formatPageDate } from '@/utils/article/page-date.ts';
import type { DateHint } from '@/utils/extract/dates/date-form.ts';
import { findDates } from '@/utils/extract/dates/find-dates.ts';
import { parseMachineDate } from '@/utils/extract/dates/machine-date.ts';

const NOW = new Date(2024, 5, 20, 16, 30);
const TAIWAN: DateHint = { now: NOW, language: 'zh', monthFirst: false, rocYears: true };
const CHINA: DateHint = { ...TAIWAN, rocYears: false };
const AMERICA: DateHint = { now: NOW, language: 'en', monthFirst: true, rocYears: false };
const EUROPE: DateHint = { now: NOW, language: 'de', monthFirst: false, rocYears: false };

function read(text: string, hint: DateHint): string[] {
  return findDates(text, hint).map(({ date }) => formatPageDate(date));
}

describe('Taiwanese forms', () => {
  test.each([
    ['2022 年 9 月 15 日', '2022-09-15'],
    ['2022年9月15日', '2022-09-15'],
    ['2022年09月15日 15:20', '2022-09-15T15:20'],
    ['2022年9月15日 下午3:20', '2022-09-15T15:20'],
    ['2022年9月15日下午3時20分', '2022-09-15T15:20'],
    ['2022年9月15日（四）上午 08:05', '2022-09-15T08:05'],
    ['2022年9月15日 週四 下午11:05', '2022-09-15T23:05'],
    ['2022-09-15 15:20:05', '2022-09-15T15:20:05'],
    ['2022-09-15 下午3:20', '2022-09-15T15:20'],
    ['2022/09/15 15:20', '2022-09-15T15:20'],
    ['2022/9/15', '2022-09-15'],
    ['2022.09.15', '2022-09-15'],
    ['2022.9.15 | 15:20', '2022-09-15T15:20'],
    ['2022/09/15（四）15:20', '2022-09-15T15:20'],
    ['2022/09/15 中午12:30', '2022-09-15T12:30'],
    ['2022/09/15 凌晨1:05', '2022-09-15T01:05'],
    ['2022/09/15 凌晨 12:05', '2022-09-15T00:05'],
    ['2022/09/15 晚間8點30分', '2022-09-15T20:30'],
    ['民國111年9月15日', '2022-09-15'],
    ['中華民國 111 年 9 月 15 日', '2022-09-15'],
    ['民國一百一十一年九月十五日', '2022-09-15'],
    ['民國111/09/15', '2022-09-15'],
    ['111年9月15日', '2022-09-15'],
    ['111 年 09 月 15 日 14:00', '2022-09-15T14:00'],
    ['111/9/15', '2022-09-15'],
    ['111.09.15', '2022-09-15'],
    ['111-09-15 09:30', '2022-09-15T09:30'],
    ['99年12月31日', '2010-12-31'],
    ['二〇二二年九月十五日', '2022-09-15'],
    ['二○二二年九月十五日', '2022-09-15'],
    ['2022年 9月 15日', '2022-09-15'],
    ['２０２２年９月１５日', '2022-09-15'],
    ['發布時間：2022/09/15 15:20', '2022-09-15T15:20'],
    ['發稿時間:2022-09-15T15:20:00+08:00', '2022-09-15T15:20:00+08:00'],
    ['Sep 15, 2022 15:20', '2022-09-15T15:20'],
    ['15 Sep 2022', '2022-09-15'],
    ['3小時前', '2024-06-20T13:30'],
    ['25 分鐘前', '2024-06-20T16:05'],
    ['2天前', '2024-06-18'],
    ['1 週前', '2024-06-13'],
    ['昨天 14:05', '2024-06-19T14:05'],
    ['昨日 下午2:05', '2024-06-19T14:05'],
    ['今天 08:10', '2024-06-20T08:10'],
    ['剛剛', '2024-06-20'],
  ])('%s', (text, expected) => {
    expect(read(text, TAIWAN)).toEqual([expected]);
  });
});

describe('forms of other places', () => {
  test.each([
    ['2019年09月07日 10:15', CHINA, '2019-09-07T10:15'],
    ['19年9月7日', CHINA, '2019-09-07'],
    ['2022年9月15日 15時20分', { ...EUROPE, language: 'ja' }, '2022-09-15T15:20'],
    ['令和4年9月15日', { ...EUROPE, language: 'ja' }, '2022-09-15'],
    ['2022년 9월 15일 오후 3:20', { ...EUROPE, language: 'ko' }, '2022-09-15T15:20'],
    ['입력 2022.09.15 15:20', { ...EUROPE, language: 'ko' }, '2022-09-15T15:20'],
    ['2022. 9. 15.', { ...EUROPE, language: 'ko' }, '2022-09-15'],
    ['Thứ năm, 15/9/2022, 15:20 (GMT+7)', { ...EUROPE, language: 'vi' }, '2022-09-15T15:20'],
    ['ngày 15 tháng 9 năm 2022', { ...EUROPE, language: 'vi' }, '2022-09-15'],
    ['September 15, 2022', AMERICA, '2022-09-15'],
    ['Sept. 15, 2022 3:20 p.m. ET', AMERICA, '2022-09-15T15:20'],
    ['Thursday, 15th of September 2022', AMERICA, '2022-09-15'],
    ['9/15/2022', AMERICA, '2022-09-15'],
    ['9/5/2022', AMERICA, '2022-09-05'],
    ['15/09/2022 at 15:20', { ...EUROPE, language: 'en' }, '2022-09-15T15:20'],
    ['5/9/2022', EUROPE, '2022-09-05'],
    ['15.09.2022, 15:20 Uhr', EUROPE, '2022-09-15T15:20'],
    ['15. September 2022 um 15.20 Uhr', EUROPE, '2022-09-15T15:20'],
    ['3. März 2022', EUROPE, '2022-03-03'],
    ['15.09.22', EUROPE, '2022-09-15'],
    ['Publié le 15 septembre 2022 à 15h20', { ...EUROPE, language: 'fr' }, '2022-09-15T15:20'],
    ['1er août 2022', { ...EUROPE, language: 'fr' }, '2022-08-01'],
    ['15 de septiembre de 2022', { ...EUROPE, language: 'es' }, '2022-09-15'],
    ['15 sept. 2022', { ...EUROPE, language: 'es' }, '2022-09-15'],
    ['15 de março de 2022 às 15h20', { ...EUROPE, language: 'pt' }, '2022-03-15T15:20'],
    ['15 settembre 2022 alle 15:20', { ...EUROPE, language: 'it' }, '2022-09-15T15:20'],
    ['15 september 2022 om 15:20', { ...EUROPE, language: 'nl' }, '2022-09-15T15:20'],
    ['15 maj 2022 kl. 15.20', { ...EUROPE, language: 'sv' }, '2022-05-15T15:20'],
    ['15. oktober 2022', { ...EUROPE, language: 'nb' }, '2022-10-15'],
    ['15. syyskuuta 2022', { ...EUROPE, language: 'fi' }, '2022-09-15'],
    ['15 września 2022', { ...EUROPE, language: 'pl' }, '2022-09-15'],
    ['15. září 2022', { ...EUROPE, language: 'cs' }, '2022-09-15'],
    ['15. rujna 2022.', { ...EUROPE, language: 'hr' }, '2022-09-15'],
    ['15. listopada 2022.', { ...EUROPE, language: 'hr' }, '2022-10-15'],
    ['2022. szeptember 15.', { ...EUROPE, language: 'hu' }, '2022-09-15'],
    ['15 septembrie 2022', { ...EUROPE, language: 'ro' }, '2022-09-15'],
    ['15 Eylül 2022', { ...EUROPE, language: 'tr' }, '2022-09-15'],
    ['15 Ağustos 2022', { ...EUROPE, language: 'tr' }, '2022-08-15'],
    ['15 Agustus 2022', { ...EUROPE, language: 'id' }, '2022-08-15'],
    ['15 сентября 2022, 15:20', { ...EUROPE, language: 'ru' }, '2022-09-15T15:20'],
    ['15 вересня 2022', { ...EUROPE, language: 'uk' }, '2022-09-15'],
    ['15 січня 2022', { ...EUROPE, language: 'uk' }, '2022-01-15'],
    ['15 Σεπτεμβρίου 2022', { ...EUROPE, language: 'el' }, '2022-09-15'],
    ['15 سبتمبر 2022', { ...EUROPE, language: 'ar' }, '2022-09-15'],
    ['١٥ سبتمبر ٢٠٢٢', { ...EUROPE, language: 'ar' }, '2022-09-15'],
    ['15 सितंबर 2022', { ...EUROPE, language: 'hi' }, '2022-09-15'],
    ['15 กันยายน 2565', { ...EUROPE, language: 'th' }, '2022-09-15'],
    ['15 ก.ย. 2565', { ...EUROPE, language: 'th' }, '2022-09-15'],
    ['15/09/2565', { ...EUROPE, language: 'th' }, '2022-09-15'],
    ['15 ก.ย. 65 08:05 น.', { ...EUROPE, language: 'th' }, '2022-09-15T08:05'],
    ['15 Sep 22', { ...EUROPE, language: 'en' }, '2022-09-15'],
    ['۲۴ شهریور ۱۴۰۱', { ...EUROPE, language: 'fa' }, '2022-09-15'],
    ['۲۴ شهريور ۱۴۰۱ - ۱۰:۲۵', { ...EUROPE, language: 'fa' }, '2022-09-15T10:25'],
    ['۱۴۰۱/۰۶/۲۴', { ...EUROPE, language: 'fa' }, '2022-09-15'],
    ['۲۹ اسفند ۱۳۹۹', { ...EUROPE, language: 'fa' }, '2021-03-19'],
    ['۳۰ اسفند ۱۳۹۹', { ...EUROPE, language: 'fa' }, '2021-03-20'],
    ['2022 09/15 08:01:05', CHINA, '2022-09-15T08:01:05'],
    ['Opublikowano: 15.09.2022 15:20', { ...EUROPE, language: 'pl' }, '2022-09-15T15:20'],
    ['15:20, 15 сентября 2022', { ...EUROPE, language: 'ru' }, '2022-09-15'],
    ['2022-09-15 at 15:20', { ...EUROPE, language: 'en' }, '2022-09-15T15:20'],
    ['15-09-2022', { ...EUROPE, language: 'nl' }, '2022-09-15'],
    ['15. sep. 2022 kl. 15.20', { ...EUROPE, language: 'da' }, '2022-09-15T15:20'],
    ['Πέμπτη, 15 Σεπτεμβρίου 2022 15:20', { ...EUROPE, language: 'el' }, '2022-09-15T15:20'],
    ['15 de setembre de 2022', { ...EUROPE, language: 'ca' }, '2022-09-15'],
    ["15 d'agost de 2022", { ...EUROPE, language: 'ca' }, '2022-08-15'],
    ['četvrtak, 15. 9. 2022.', { ...EUROPE, language: 'hr' }, '2022-09-15'],
    ['15. септембар 2022.', { ...EUROPE, language: 'sr' }, '2022-09-15'],
    ['15 септември 2022 г., 15:20', { ...EUROPE, language: 'bg' }, '2022-09-15T15:20'],
    ['15 জুন 2022', { ...EUROPE, language: 'bn' }, '2022-06-15'],
    ['१५ सितंबर २०२२', { ...EUROPE, language: 'hi' }, '2022-09-15'],
    ['15 ספטמבר 2022', { ...EUROPE, language: 'he' }, '2022-09-15'],
    ['15 בספטמבר 2022', { ...EUROPE, language: 'he' }, '2022-09-15'],
    ['15 أيلول/سبتمبر 2022', { ...EUROPE, language: 'ar' }, '2022-09-15'],
    ['2022. gada 15. septembrī', { ...EUROPE, language: 'lv' }, '2022-09-15'],
    ['15. september 2022', { ...EUROPE, language: 'et' }, '2022-09-15'],
    ['2022 m. rugsėjo 15 d.', { ...EUROPE, language: 'lt' }, '2022-09-15'],
    ['3 hours ago', AMERICA, '2024-06-20T13:30'],
    ['vor 2 Stunden', EUROPE, '2024-06-20T14:30'],
    ['il y a 3 heures', EUROPE, '2024-06-20T13:30'],
    ['hace 2 días', EUROPE, '2024-06-18'],
  ] as const)('%s', (text, hint, expected) => {
    expect(read(text, hint)).toEqual([expected]);
  });
});

test.each([
  ['2024年2月14日 05時05分 (2月14日 11時27分更新)', ['2024-02-14T05:05', '2024-02-14T11:27']],
  ['2024年2月14日 05時05分 2月18日の大会', ['2024-02-14T05:05']],
  ['2024年12月30日 1月2日更新', ['2024-12-30']],
  ['입력 2024.07.15. 오후 3:20 수정 2024.07.16. 오전 9:02', ['2024-07-15T15:20', '2024-07-16T09:02']],
])('the dates in %s', (text, dates) => {
  expect(read(text, EUROPE)).toEqual(dates);
});

describe('what is no date', () => {
  test.each([
    '電話 0911-222-333',
    '2022年度預算',
    '第 111 屆',
    '10.0.0.1',
    'version 2.10.3',
    '31/31/2022',
    '2022-13-40',
  ])('%s', (text) => {
    expect(read(text, TAIWAN)).toEqual([]);
  });
});

test.each([
  ['2022-09-15T15:20:00+08:00', { day: '2022-09-15', time: '15:20:00', zone: '+08:00' }],
  ['2022-09-15T07:20:00.000Z', { day: '2022-09-15', time: '07:20:00', zone: 'Z' }],
  ['2022-09-15T15:20+0800', { day: '2022-09-15', time: '15:20', zone: '+08:00' }],
  ['2022-09-15 15:20', { day: '2022-09-15', time: '15:20' }],
  ['20220915', { day: '2022-09-15' }],
  ['Thu, 15 Sep 2022 07:20:00 GMT', { day: '2022-09-15', time: '07:20:00', zone: 'Z' }],
  ['Thu, 15 Sep 2022 03:20:00 EDT', { day: '2022-09-15', time: '03:20:00', zone: '-04:00' }],
  ['1663226400', { day: '2022-09-15', time: '07:20:00', zone: 'Z' }],
  ['1663226400000', { day: '2022-09-15', time: '07:20:00', zone: 'Z' }],
  ['soon', null],
] as const)('machine form %s', (text, expected) => {
  expect(parseMachineDate(text)).toEqual(expected);
});
