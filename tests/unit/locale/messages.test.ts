import { describe, expect, test } from 'vitest';
import en from '@/locales/en.json';
import zhCN from '@/locales/zh-CN.json';
import zhTW from '@/locales/zh-TW.json';

type Messages = Record<string, string>;

const MESSAGES: Record<string, Messages> = { 'zh-TW': zhTW, en, 'zh-CN': zhCN };
const PLURAL = /\.(zero|one|two|few|many)$/u;

function ownKeys(messages: Messages): string[] {
  return Object.keys(messages)
    .filter((key) => !PLURAL.test(key))
    .sort();
}

function placeholders(message = ''): string[] {
  return [...message.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '').sort();
}

describe.each(Object.entries(MESSAGES))('%s', (_locale, messages) => {
  test('has the keys of zh-TW, all with a text', () => {
    expect(ownKeys(messages)).toEqual(ownKeys(zhTW));
    expect(Object.keys(messages).filter((key) => messages[key]?.trim() === '')).toEqual([]);
  });

  test('fills the placeholders of zh-TW; a singular may say its one in words', () => {
    const wrong = Object.entries(messages).filter(([key, message]) => {
      const model = placeholders((zhTW as Messages)[key.replace(PLURAL, '')]);
      const own = placeholders(message);
      return PLURAL.test(key) ? own.some((name) => !model.includes(name)) : own.join() !== model.join();
    });
    expect(wrong).toEqual([]);
  });
});

test.each([zhTW, zhCN])('Chinese has no plural forms', (messages) => {
  expect(Object.keys(messages).filter((key) => PLURAL.test(key))).toEqual([]);
});

test('zh-CN speaks as people do in the Mainland, zh-TW as in Taiwan', () => {
  const mainland = Object.values(zhCN).join('\n');
  const taiwan = Object.values(zhTW).join('\n');
  expect(mainland).not.toMatch(/储存|网站许可证|预设|资讯|网路|档案|程式|软体|萤幕|滑鼠|连结/u);
  expect(taiwan).not.toMatch(/保存|默認|信息|網絡|文件夾|程序|軟件|屏幕|鼠標|鏈接/u);
});
