// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '@/utils/extract/index.ts';

const POSTS = [
  {
    title: '老井重見天日',
    texts: [
      '港邊的老井在週末重見天日，二十多名村民合力清出半個世紀的淤泥，井水在傍晚時分慢慢滿了起來，孩子們圍著井欄看了整個下午。',
      '村長說，這口井從前是全村的水源，自來水接通以後就被木板蓋住，連小孩都不知道底下有水，這次清出來的東西擺了一整個院子。',
    ],
  },
  {
    title: '燈塔換上新燈',
    texts: [
      '島北的燈塔昨天換上新的燈具，亮度是原來的三倍，電費卻只有一半，守塔人笑說晚上寫字再也不必點檯燈，漁民說二十海里外都看得見。',
      '舊的透鏡不會丟掉，將在整理之後放進展覽室，與手搖的霧笛和一百年份的航海日誌放在一起，預定明年春天對外開放，入場不收門票。',
    ],
  },
  {
    title: '渡船下週改點',
    texts: [
      '往離島的渡船下週起改為早上七點半與下午四點各開一班，腳踏車免費上船，遇到大霧停航時會在前一晚八點以前公布，請旅客多加留意。',
      '公所表示，改點是為了配合學生上下學，原本中午的班次搭乘率不到一成，省下來的油料將用在週末加開的夜間航班上，試辦三個月再檢討。',
    ],
  },
].map(({ title, texts }) => ({
  title,
  texts: [
    ...texts,
    `「${title}」由本報持續追蹤，讀者若有舊照片或當年的故事，歡迎在平日上午九點到下午五點之間，帶到碼頭邊的編輯室，我們會當場翻拍並歸還。`,
  ],
}));

type Card = (title: string, body: string, url: string) => string;
const LAYOUTS: Record<string, Card> = {
  'a classic theme': (title, body, url) =>
    `<article class="post type-post status-publish hentry"><header class="entry-header"><h2 class="entry-title"><a href="${url}" rel="bookmark">${title}</a></h2></header><div class="entry-content">${body}</div></article>`,
  'a block theme': (title, body, url) =>
    `<li class="wp-block-post post type-post"><h2 class="wp-block-post-title"><a href="${url}">${title}</a></h2><div class="entry-content wp-block-post-content">${body}</div></li>`,
  Blogger: (title, body, url) =>
    `<div class="post hentry"><h3 class="post-title entry-title"><a href="${url}">${title}</a></h3><div class="post-body entry-content">${body}</div><div class="post-footer">Posted by x</div></div>`,
  Hexo: (title, body, url) =>
    `<article class="post-block"><header class="post-header"><h2 class="post-title"><a class="post-title-link" href="${url}">${title}</a></h2></header><div class="post-body" itemprop="articleBody">${body}</div></article>`,
  microformats: (title, body, url) =>
    `<article class="h-entry"><h2 class="p-name"><a class="u-url" href="${url}">${title}</a></h2><div class="e-content">${body}</div></article>`,
  'Soledad, standard': (title, body, url) =>
    `<article class="post type-post hentry"><div class="header-standard"><h2 class="penci-entry-title entry-title"><a href="${url}">${title}</a></h2></div><div class="standard-content"><div class="standard-main-content entry-content"><div class="post-entry standard-post-entry">${body}</div></div></div></article>`,
};

test.each(Object.entries(LAYOUTS))('a tag’s whole posts are whole each: %s', (_name, card) => {
  const cards = POSTS.map(({ title, texts }, index) =>
    card(title, texts.map((text) => `<p>${text}</p>`).join(''), `/posts/${index + 1}/`),
  );
  const source = `<title>標籤：港邊 – 港邊日報</title><body class="archive tag tag-7"><h1>標籤：港邊</h1><main>${cards.join('')}</main></body>`;
  const found = extract(new DOMParser().parseFromString(source, 'text/html'), 'https://news.example/tag/harbour/');
  expect(found.items.map(({ title, url, content }) => ({ title, url, text: content?.text }))).toEqual(
    POSTS.map(({ title, texts }, index) => ({
      title,
      url: `https://news.example/posts/${index + 1}/`,
      text: texts.join('\n\n'),
    })),
  );
});
