import { expect, test } from 'vitest';
import { splitCredit } from '@/utils/extract/content/photo-credit.ts';

test.each([
  ['學員展示地圖/圖金門縣社會處提供', '學員展示地圖', '金門縣社會處'],
  ['市集開張/圖葉建雄攝', '市集開張', '葉建雄'],
  ['潮間帶的早晨(攝影/于家豪)', '潮間帶的早晨', '于家豪'],
  ['碼頭一景（記者王小明攝）', '碼頭一景', '王小明'],
  ['圖／民眾提供', '', '民眾'],
  ['The quay at dawn. Photo: Jane Miller', 'The quay at dawn.', 'Jane Miller'],
  ['A quiet street (Photo by Tom Brown)', 'A quiet street', 'Tom Brown'],
])('%s', (text, caption, credit) => {
  expect(splitCredit(text)).toEqual({ caption, credit });
});

test('a caption without a credit stays as it is', () => {
  expect(splitCredit('孩子們在潮間帶記錄螃蟹')).toEqual({ caption: '孩子們在潮間帶記錄螃蟹' });
});
