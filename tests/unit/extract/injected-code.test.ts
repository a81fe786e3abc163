// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extract } from '@/utils/extract/index.ts';

const TEXTS = [
  '港邊的老井在週末重見天日，二十多名村民合力清出半個世紀的淤泥，井水在傍晚時分慢慢滿了起來。',
  '村長說，這口井從前是全村的水源，自來水接通以後就被木板蓋住，連小孩都不知道底下有水。',
  '清出來的東西擺了一整個院子，有鐵桶、陶甕，還有一把沒有人認得的鑰匙，大家圍著看了很久。',
  '接下來要做的是修井欄，石匠已經答應在中秋以前把缺角的石頭補上，費用由廟裡的香油錢支出。',
];

const CODE: Record<string, string> = {
  'a script with straight quotes': `(function(){try{var f=document.getElementById("wpadminbar");if(f){document.body.removeChild(f);}}catch(e){}})();`,
  'a script with curled quotes':
    '(function(){try{if(document.getElementById&#038;&#038;document.getElementById(‘wpadminbar’))return;var t0=+new Date();for(var i=0;i<20000;i++){if(t0%2==1)return;}}catch(e){}})();'.replace(
      '<',
      '&lt;',
    ),
  'a script with German quotes':
    'var a = document.createElement(„script“); a.src = „//x.example/a.js“; document.head.appendChild(a);',
  jQuery: `jQuery(document).ready(function($){ $('.slider').slick({ dots: true, arrows: false, autoplay: true }); });`,
  'arrow functions': `const list = items.map((item) => { return item.id; }); window.dispatchEvent(new Event('load'));`,
  'an analytics snippet': `window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('js', new Date()); gtag('config', 'G-12345');`,
  'an advertisement’s call': `(adsbygoogle = window.adsbygoogle || []).push({}); googletag.cmd.push(function() { googletag.display('div-1'); });`,
  'a style sheet': `.wp-block-well { margin: 0 auto; padding: 12px 8px; color: #333; } @media (max-width: 600px) { .wp-block-well { padding: 4px; } }`,
  'a JSON blob': `{"@context":"https://schema.org","@type":"NewsArticle","headline":"老井","author":{"@type":"Person","name":"x"},"datePublished":"2024-03-05"}`,
  'a JSON blob with curled quotes': `{“id”:12,“slides”:[{“src”:“a.jpg”,“alt”:“x”},{“src”:“b.jpg”,“alt”:“y”}],“loop”:true,“speed”:400}`,
  PHP: `<?php if ( have_posts() ) { while ( have_posts() ) { the_post(); echo get_the_title( $post->ID ); } } ?>`.replaceAll(
    '<',
    '&lt;',
  ),
  'a shortcode':
    '[vc_row full_width="stretch_row" css=".vc_custom_1{margin-top: 0px !important;}"][vc_column width="1/2"][/vc_column][/vc_row]',
};

function read(...paragraphs: string[]) {
  const source = `<title>老井重見天日</title><main><h1>老井重見天日</h1><div class="entry-content">${paragraphs.join('\n')}</div></main>`;
  return extract(new DOMParser().parseFromString(source, 'text/html'), 'https://news.example/2024/03/well').content;
}
const paragraphs = TEXTS.map((text) => `<p>${text}</p>`);

describe.each(Object.entries(CODE))('%s', (_name, code) => {
  test.each([
    ['behind the text', [...paragraphs, `<p>${code}</p>`]],
    ['without an element of its own', [...paragraphs, code]],
    ['within the text', [...paragraphs.slice(0, 2), `<div>${code}</div>`, ...paragraphs.slice(2)]],
    ['parted by line breaks', [...paragraphs, `<p>${code.replace(/; /g, ';<br>')}</p>`]],
  ])('%s is no text, and told', (_where, all) => {
    const content = read(...all);
    expect(content?.text).toBe(TEXTS.join('\n\n'));
    expect(content?.removed).toContain('injected-script');
  });
});

test.each([
  ['shown as code', '<pre><code>document.getElementById("well").remove(); var a = 1;</code></pre>'],
  ['spoken of', '<p>他把 document.title（網頁的標題）改成了「老井」，又在 if 和 else 之間多按了一個空白。</p>'],
  ['in brackets', '<p>（攝影：王小明；編輯：林大華；（資料照））這張照片攝於一九五三年，井欄還是完整的。</p>'],
  ['a list of figures', '<p>水深 3.2 公尺；井口 1.1 公尺；石頭 48 塊；清出淤泥 = 12 噸（含鐵桶 4 個）。</p>'],
])('%s is text', (_name, html) => {
  expect(read(...paragraphs, html)?.removed ?? []).not.toContain('injected-script');
});
