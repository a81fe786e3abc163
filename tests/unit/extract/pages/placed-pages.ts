// Data table: pages whose title, place on the site and picture stand where few rules look.
import type { PageCase } from './page-case.ts';
import { prose } from './prose.ts';

/** Content systems that name neither heading nor breadcrumb, and share cards that show the site instead of the article. */
export const PLACED_PAGES: readonly PageCase[] = [
  {
    name: 'a county media centre: the head names the site alone, the title is no heading',
    url: 'http://www.yqrm.example/xz/66213904.html',
    html: 'lang="en"',
    head: '<title>云桥融媒</title>',
    body: `<div class="head"><a href="/"><img src="/logo.png" alt="云桥融媒"></a></div><div class="crumb">您的位置：<a href="/">首页</a>&gt;<a href="/xz">乡镇</a>&gt;正文</div><div class="detail-title">冬闲变冬忙！红旗村的烤红薯一天卖出两千斤</div><div class="detail-info"><span>来源：云桥县融媒体中心</span><span>发布时间：2023-11-28 17:42</span></div><div class="detail-content">${prose('zh-Hans')}</div>`,
    title: '冬闲变冬忙！红旗村的烤红薯一天卖出两千斤',
    date: '2023-11-28',
    section: '乡镇',
    kind: 'article',
  },
  {
    name: 'PHPCMS: the dateline is set within the heading, below a line break',
    url: 'http://www.ljedu.example/campus/art/1206.html',
    head: '<title>山区小学合唱队首次登上市级舞台 - 校园 - 临江教育网</title>',
    body: `<div class="crumbs"><a href="/">首页</a><span> &gt; </span><a href="/campus/">校园</a> > 正文</div><div id="Article"><h1>山区小学合唱队首次登上市级舞台<br /><span>2016-05-30 10:21:47&nbsp;&nbsp;&nbsp;来源：临江教育网&nbsp;&nbsp;&nbsp;评论：<a href="#c">0</a> 点击：<span id="hits"></span></span></h1><div class="content">${prose('zh-Hans')}</div></div>`,
    title: '山区小学合唱队首次登上市级舞台',
    date: '2016-05-30',
    section: '校园',
    kind: 'article',
  },
  {
    name: 'Dedecms: a way that only its words tell',
    url: 'http://www.qingxi.example/minsheng/shichang/2021/0417/8842.html',
    head: '<title>老街早市搬新家 三百多个摊位进棚经营_青溪生活网</title>',
    body: `<div class="place"><strong>当前位置:</strong> <a href="/">主页</a> > <a href="/minsheng/">民生</a> > <a href="/minsheng/shichang/">市场</a> > </div><div class="title"><h2>老街早市搬新家 三百多个摊位进棚经营</h2></div><div class="info"><small>时间:</small>2021-04-17 08:36</div><div class="content">${prose('zh-Hans')}</div>`,
    title: '老街早市搬新家 三百多个摊位进棚经营',
    section: '市场',
    kind: 'article',
  },
  {
    name: 'a Japanese blog host: the theme is the category',
    url: 'https://amebo.example/momoko-k/entry-12654400001.html',
    html: 'lang="ja"',
    head: '<title>梅の花と、なくした手袋のはなし | ももこのゆるゆる台所</title>',
    body: `<article><time datetime="2021-02-03">2021年02月03日</time><h1><a href="/momoko-k/entry-12654400001.html">梅の花と、なくした手袋のはなし</a></h1><dl><dt>テーマ：</dt><dd><a href="/momoko-k/theme-10100.html">日々のこと</a></dd></dl><div>${prose('ja')}</div></article>`,
    categories: ['日々のこと'],
    kind: 'article',
  },
  {
    name: 'a Hong Kong daily: the share card shows the masthead',
    url: 'https://news.wkkong.example/pns/article/20240108/s00002/1704650000000',
    html: 'lang="zh-HK"',
    head: '<title>屋邨老冰室結業前夕 街坊排隊食最後一碟炒麵 - 維港新聞網</title><meta property="og:image" content="https://fs.wkkong.example/image/fb_logo.png">',
    body: `<h1>屋邨老冰室結業前夕 街坊排隊食最後一碟炒麵</h1><h6>2024年01月08日</h6><div class="sharebar"><img src="/i/wa.png"></div><div class="photo"><img src="https://fs.wkkong.example/pns/s07gh001.jpg" alt=""></div><article>${prose('zh-Hant')}</article>`,
    picture: 'https://fs.wkkong.example/pns/s07gh001.jpg',
    kind: 'article',
  },
  {
    name: 'a newsletter system: no share card, the picture above the text, portraits beside the byline',
    url: 'https://www.tidewater-letter.example/the-ferry-that-runs-on-borrowed-time/',
    html: 'lang="en"',
    head: '<title>The ferry that runs on borrowed time</title>',
    body: `<article><header><h1>The ferry that runs on borrowed time</h1><a class="author-avatar" href="/author/morag/"><img src="/content/images/w100/morag.jpg" alt="Morag Tulloch"></a><time datetime="2023-11-09">Nov 9, 2023</time><figure><img src="/content/images/w2000/ferry.jpg" alt=""></figure></header><section>${prose('en')}</section></article>`,
    picture: 'https://www.tidewater-letter.example/content/images/w2000/ferry.jpg',
    kind: 'article',
  },
  {
    name: 'a heading over several lines of the source that tells the day as well',
    url: 'https://www.lakeparish.example/article.php?id=1206',
    html: 'lang="en"',
    head: '<title>Lake Parish</title>',
    body: `<h1>\n  Choir takes the night bus\n  <span>2016/05/30</span>\n</h1><div>${prose('en')}</div>`,
    title: 'Choir takes the night bus',
    date: '2016-05-30',
    kind: 'article',
  },
];
