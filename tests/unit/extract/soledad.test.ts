// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { detectPage, extract } from '@/utils/extract/index.ts';
import { reportPage } from '@/utils/extract/page-report.ts';

const URL_OF_POST = 'https://www.news.example/local/harbour-market/';
const POST = `<!doctype html><html lang="en-US"><head><title>舊碼頭市集週末登場 - 海風日報</title>
<meta property="og:site_name" content="海風日報"><link rel="canonical" href="${URL_OF_POST}">
<link rel="https://api.w.org/" href="https://www.news.example/wp-json/">
<link rel="alternate" type="application/json" href="https://www.news.example/wp-json/wp/v2/posts/77"></head>
<body class="post-template-default single single-post postid-77"><div class="container container-single penci_sidebar"><div id="main"><div class="theiaStickySidebar">
<article id="post-77" class="post type-post status-publish"><div class="header-standard single-header">
<div class="penci-standard-cat"><span class="cat"><a class="penci-cat-name" href="/category/local/" rel="category tag">地方新聞</a></span></div>
<h1 class="post-title single-post-title entry-title">舊碼頭市集週末登場</h1>
<div class="penci-hide-tagupdated"><span class="author-italic author vcard">by <a class="url fn n" href="/author/x/">建雄 葉</a></span>
<time class="entry-date published" datetime="2023-03-04T09:30:00+08:00">2023 年 3 月 4 日</time></div></div>
<div class="post-entry"><div id="penci-post-entry-inner" class="inner-post-entry entry-content">
<p>記者葉建雄/綜合報導</p>
<p>沿著舊碼頭排開的攤位將在這個週末第一次亮燈，主辦單位邀請了三十多個手作品牌與在地小吃，希望讓居民與旅人重新走進這片閒置多年的倉庫區，也替港邊的夜晚添一點聲音。</p>
<p>市集的動線由退休的船工協助規劃，他們把纜繩與浮球改成路標，孩子可以沿著編號找到說故事的角落；入夜後則有樂團在貨櫃搭成的舞台上演出，活動到晚間九點結束，歡迎大家帶著環保餐具前來。</p>
<div class="post-tags"><a href="/tag/market/" rel="tag">市集</a><a href="/tag/harbour/" rel="tag">碼頭</a></div></div></div></article></div></div></div></body></html>`;

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

test('reads a Soledad post', () => {
  const document = parse(POST);
  const found = extract(document, URL_OF_POST);
  expect(found.detection.kind).toBe('article');
  expect(found.title.value).toBe('舊碼頭市集週末登場');
  expect(found.published.value).toEqual({ day: '2023-03-04', time: '09:30:00', zone: '+08:00' });
  expect(found.language.value).toBe('zh-Hant');
  expect(found.categories.map(({ name }) => name)).toEqual(['地方新聞']);
  expect(found.tags.map(({ name }) => name)).toEqual(['市集', '碼頭']);
  expect(found.bylines.value?.map(({ name }) => name)).toEqual(['葉建雄']);
  expect(found.content?.text).toContain('沿著舊碼頭');
  expect(found.content?.text).not.toContain('市集碼頭');
  for (const block of found.content?.blocks ?? [])
    expect(found.content?.text.slice(block.start, block.end)).toBe(block.text);
});

test('never changes the document', () => {
  const document = parse(POST);
  const before = document.documentElement.outerHTML;
  extract(document, URL_OF_POST);
  detectPage(document, URL_OF_POST);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('reports a page in short', () => {
  expect(reportPage(parse(POST), URL_OF_POST)).toMatchObject({
    url: URL_OF_POST,
    canonicalUrl: URL_OF_POST,
    detection: { kind: 'article', confidence: 1 },
  });
});
