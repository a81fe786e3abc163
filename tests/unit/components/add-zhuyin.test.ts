// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { addZhuyin } from '@/components/reading/add-zhuyin.ts';

test('each Han character gets its reading; links, ruby and code stay as they are', () => {
  const text = document.createElement('div');
  text.innerHTML = '<p>A 風 <a href="https://x.example/">獅</a></p><p><ruby>漢<rt>ㄏ</rt></ruby><code>字</code></p>';
  addZhuyin(text, (run) =>
    [...run].map((character) => ({ character, zhuyin: /[風獅]/u.test(character) ? 'ㄅ' : null })),
  );
  expect(text.innerHTML).toBe(
    '<p>A <ruby class="zhuyin">風<rt>ㄅ</rt></ruby> <a href="https://x.example/"><ruby class="zhuyin">獅<rt>ㄅ</rt></ruby></a></p>' +
      '<p><ruby>漢<rt>ㄏ</rt></ruby><code>字</code></p>',
  );
});
