// Data table: pages of all kinds.
import type { PageCase } from './page-case.ts';
import { prose } from './prose.ts';

const EN = prose('en', 2);

const TEASERS = [
  'The net menders of the north quay',
  'A lamp for the old lighthouse',
  'What the tide left behind this year',
  'Three recipes with smoked herring',
  'The mayor and the missing anchor',
  'Why the gulls moved inland again',
  'A piano crosses the strait at night',
  'The last rope maker of the coast',
  'Snow on the breakwater in April',
  'How to read a harbour chart well',
];
const HAN_TEASERS = [
  '漁港老街整修完成，周末舉辦市集活動',
  '燈塔百年紀念，志工整理老照片展出',
  '海灘淨灘行動，上百名學生參加',
  '離島醫療直升機停機坪啟用典禮',
  '今年烏魚豐收，漁民笑開懷過好年',
  '古厝修復獲獎，工匠傳承手藝給青年',
  '碼頭夜市重新開張，遊客擠爆停車場',
  '島上唯一書店遷址，搬書志工大排長龍',
];

function cards(titles: readonly string[], date: (index: number) => string): string {
  return titles
    .map(
      (title, index) =>
        `<div class="item"><a href="/news/${100 + index}.html"><img src="/i/${index}.jpg" alt=""></a><h3><a href="/news/${100 + index}.html">${title}</a></h3><span class="d">${date(index)}</span></div>`,
    )
    .join('');
}

/** Pages that are no article, and short or bare ones that are. */
export const KIND_PAGES: readonly PageCase[] = [
  {
    name: 'a newspaper’s home page with blurbs',
    url: 'https://www.baypress.example/',
    html: 'lang="en"',
    head: '<title>Bay Press - News from the bay</title><meta property="og:type" content="website">',
    body: `<main>${TEASERS.map((title, index) => `<section><h2><a href="/s/${index}">${title}</a></h2><p>Nobody on the quay had expected that it would come to this, but it did, and the story is worth an evening.</p></section>`).join('')}</main>`,
    kind: 'home',
  },
  {
    name: 'a section front with og:type article',
    url: 'https://www.baypress.example/culture',
    html: 'lang="en"',
    head: '<title>Culture | Bay Press</title><meta property="og:type" content="article">',
    body: `<h1>Culture</h1>${cards(TEASERS, (index) => `March ${index + 1}, 2023`)}`,
    kind: 'category',
  },
  {
    name: 'an author’s page with a biography',
    url: 'https://www.baypress.example/author/tess-oakley/',
    html: 'lang="en"',
    head: '<title>Tess Oakley, Author at Bay Press</title><meta property="og:type" content="profile">',
    body: `<h1>Tess Oakley</h1><p>Tess Oakley has written about ports and people for twenty years. She lives on a boat with two cats and a typewriter.</p>${cards(TEASERS, () => '2 days ago')}`,
    kind: 'category',
  },
  {
    name: 'a Chinese news list in Taiwan without dates in titles',
    url: 'https://news.lishi.example/list/local',
    html: 'lang="zh-Hant"',
    head: '<title>地方新聞列表 | 礁石日報</title><meta property="og:type" content="website">',
    body: `<h1>地方</h1>${cards(HAN_TEASERS, (index) => `2022/04/1${index} 10:20`)}<div>上一頁 1 2 3 下一頁</div>`,
    kind: 'category',
  },
  {
    name: 'a login page',
    url: 'https://www.baypress.example/account/login',
    html: 'lang="en"',
    head: '<title>Log in | Bay Press</title>',
    body: '<h1>Log in</h1><form><label>Email <input></label><label>Password <input type="password"></label><button>Log in</button></form><p>Forgot your password? We will send you a link, which works for one hour.</p>',
    kind: 'page',
  },
  {
    name: 'a not-found page',
    url: 'https://www.baypress.example/2020/01/02/gone',
    html: 'lang="en"',
    head: '<title>Page not found | Bay Press</title>',
    body: '<h1>404</h1><h2>Page not found</h2><p>We are sorry, but the page you were looking for cannot be found. It may have been moved or deleted.</p><a href="/">Back to the front page</a>',
    kind: 'page',
  },
  {
    name: 'a shop’s category',
    url: 'https://ropeshop.example/collections/ropes',
    html: 'lang="en"',
    head: '<title>Ropes – Rope Shop</title><meta property="og:type" content="website">',
    body: `<h1>Ropes</h1>${TEASERS.map((_, index) => `<div class="product-card"><a href="/products/rope-${index}">Hemp rope, ${index + 8} mm, by the metre</a><span class="price">$${index + 2}.50</span><button>Add to cart</button></div>`).join('')}`,
    kind: 'not-article',
  },
  {
    name: 'a shop’s product with a long description',
    url: 'https://ropeshop.example/products/hemp-rope-12mm',
    html: 'lang="en"',
    head: '<title>Hemp rope 12 mm – Rope Shop</title><meta property="og:type" content="product"><meta property="og:price:amount" content="6.50"><script type="application/ld+json">{"@type":"Product","name":"Hemp rope 12 mm","offers":{"@type":"Offer","price":"6.50"}}</script>',
    body: `<h1>Hemp rope 12 mm</h1><span>$6.50</span><button>Add to cart</button><div class="description">${EN}</div>`,
    kind: 'page',
  },
  {
    name: 'an about page',
    url: 'https://www.baypress.example/about-us',
    html: 'lang="en"',
    head: '<title>About us | Bay Press</title>',
    body: `<h1>About us</h1>${EN}<p>Bay Press Ltd, 3 Quay Street. Telephone 01234 567890.</p>`,
    kind: 'page',
  },
  {
    name: 'a privacy policy with a date',
    url: 'https://www.baypress.example/privacy-policy',
    html: 'lang="en"',
    head: '<title>Privacy policy | Bay Press</title>',
    body: `<h1>Privacy policy</h1><p>Last updated: May 25, 2018</p><h2>Who we are</h2><p>We collect as little as we can, and we tell you here what it is, why we need it and for how long we keep it on our servers.</p><h2>What we collect</h2><p>When you leave a comment we keep your name and your address, so that we can answer you. When you only read, we keep nothing but the usual log of the server, which is deleted after seven days.</p><h2>Your rights</h2><p>You can ask us at any time what we hold of you, and you can have it changed or deleted, by writing to the address below.</p>`,
    kind: 'page',
  },
  {
    name: 'a Discourse topic',
    url: 'https://forum.sailors.example/t/which-glue-holds-on-wet-wood/1234',
    html: 'lang="en"',
    head: '<title>Which glue holds on wet wood? - Repairs - Sailors Forum</title><meta name="generator" content="Discourse 3.1"><meta property="og:type" content="website"><meta property="article:published_time" content="2023-01-05T10:00:00+00:00">',
    body: `<h1>Which glue holds on wet wood?</h1>${[1, 2, 3].map((index) => `<div itemscope itemtype="http://schema.org/DiscussionForumPosting" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator"><a href="/u/sailor${index}"><span itemprop="name">sailor${index}</span></a></span> <time itemprop="datePublished" datetime="2023-01-0${index}T10:00:00Z">January ${index}, 2023</time></div><div class="post">The old hands here swear by the brown one, which smells, but it holds under water as long as you press it for a night.</div></div>`).join('')}`,
    kind: 'page',
  },
  {
    name: 'a manual’s page',
    url: 'https://docs.engineworks.example/en/latest/install.html',
    html: 'lang="en"',
    head: '<title>Installation — Engine Works 2.1 documentation</title><meta name="generator" content="Sphinx 6">',
    body: `<div role="navigation"><a href="a.html">Overview</a></div><div role="main"><h1>Installation<a class="headerlink" href="#installation">¶</a></h1><p>Before you start, make sure that the tank is empty and that you have two spanners of the same size at hand.</p><pre>engine --check</pre><p>Then run the second command, which takes about a minute, and look at the lamp on the left side of the panel.</p><pre>engine --start</pre></div>`,
    kind: 'page',
  },
  {
    name: 'a video page',
    url: 'https://tube.example/watch?v=abc123',
    html: 'lang="en"',
    head: '<title>The ferry comes back - Tube</title><meta property="og:type" content="video.other"><script type="application/ld+json">{"@type":"VideoObject","name":"The ferry comes back","uploadDate":"2022-01-01"}</script>',
    body: `<h1>The ferry comes back</h1><p>12,034 views</p><p>Subscribe for more.</p>${TEASERS.map((title, index) => `<a href="/watch?v=${index}">${title}</a>`).join('')}`,
    kind: 'not-article',
  },
  {
    name: 'a short Chinese notice that is an article',
    url: 'https://www.reefdaily.example/news/20220512/88123.html',
    html: 'lang="zh-Hant"',
    head: '<title>渡輪明起增班 假日加開兩班 - 礁石日報</title>',
    body: '<h1>渡輪明起增班 假日加開兩班</h1><div>2022-05-12 08:30　記者林小安／澎湖報導</div><p>因應暑假旅遊旺季，渡輪自明日起每日增開一班，例假日再加開兩班，票價不變。業者提醒旅客提早三十分鐘到碼頭報到，並攜帶身分證件。</p><p>縣府表示，若候補人數超過五十人，將視海象再加開班次。</p>',
    title: '渡輪明起增班 假日加開兩班',
    authors: ['林小安'],
    date: '2022-05-12',
    kind: 'article',
  },
  {
    name: 'a short English news item',
    url: 'https://www.baypress.example/news/ferry-adds-crossings-20220513',
    html: 'lang="en"',
    head: '<title>Ferry adds two crossings for the summer | Bay Press</title>',
    body: '<h1>Ferry adds two crossings for the summer</h1><p>13 May 2022</p><p>The village ferry will cross six times a day from the first of June, the council said on Friday. Tickets stay at three pounds, and bicycles travel free until September.</p>',
    title: 'Ferry adds two crossings for the summer',
    date: '2022-05-13',
    kind: 'article',
  },
  {
    name: 'a photo story with captions only',
    url: 'https://www.baypress.example/pictures/2022/may/14/the-ferry-in-pictures',
    html: 'lang="en"',
    head: '<title>The ferry in pictures | Bay Press</title><meta property="og:type" content="article"><meta property="article:published_time" content="2022-05-14T08:00:00Z">',
    body: `<h1>The ferry in pictures</h1>${TEASERS.map((title, index) => `<figure><img src="/p/${index}.jpg"><figcaption>${title}, photographed on the morning of the first crossing</figcaption></figure>`).join('')}`,
    title: 'The ferry in pictures',
    date: '2022-05-14',
    kind: 'article',
  },
  {
    name: 'a recipe',
    url: 'https://kitchen.example/smoked-herring-soup',
    html: 'lang="en"',
    head: '<title>Smoked herring soup - Kitchen</title><meta property="og:type" content="article"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Recipe","name":"Smoked herring soup","author":{"@type":"Person","name":"Ines Falk"},"datePublished":"2020-10-10"}</script>',
    body: `<h1>Smoked herring soup</h1><p>By Ines Falk</p>${EN}<h2>Ingredients</h2><ul><li>2 smoked herrings</li><li>1 litre of milk</li></ul>`,
    title: 'Smoked herring soup',
    authors: ['Ines Falk'],
    date: '2020-10-10',
    kind: 'article',
  },
  {
    name: 'an encyclopedia entry',
    url: 'https://en.wiki.example/wiki/Cable_ferry',
    html: 'lang="en"',
    head: '<title>Cable ferry - Wiki</title><meta property="og:title" content="Cable ferry - Wiki"><meta property="og:type" content="website"><meta name="generator" content="MediaWiki 1.41">',
    body: `<h1 id="firstHeading">Cable ferry</h1><div id="mw-content-text">${EN}${EN}</div><div id="footer">This page was last edited on 3 March 2024, at 10:22.</div>`,
    title: 'Cable ferry',
  },
  {
    name: 'a PRC channel page with headlines in plain lists',
    url: 'https://news.bigportal.example/china/',
    html: '',
    head: '<title>国内新闻_大门户网</title><meta name="keywords" content="国内新闻,时事">',
    body: `<div class="nav"><a href="/">首页</a></div>${Array.from({ length: 4 }, (_, block) => `<ul>${HAN_TEASERS.map((title, index) => `<li><a href="/c/2022-05-1${index}/doc-${block}${index}.shtml">${title}</a></li>`).join('')}</ul>`).join('')}`,
    kind: 'category',
  },
  {
    name: 'a blog’s front page with whole posts',
    url: 'https://boatyarddiary.example/blog/',
    html: 'lang="en"',
    head: '<title>Boatyard Diary</title>',
    body: [1, 2, 3, 4]
      .map(
        (index) =>
          `<div class="post"><h2><a href="/blog/post-${index}">${TEASERS[index]}</a></h2><p>May ${index}, 2022</p>${EN}</div>`,
      )
      .join(''),
    kind: 'category',
  },
  {
    name: 'a search page in Chinese',
    url: 'https://www.reefdaily.example/search?q=%E6%B8%A1%E8%BC%AA',
    html: 'lang="zh-Hant"',
    head: '<title>搜尋「渡輪」的結果 - 礁石日報</title>',
    body: `<h1>搜尋「渡輪」，共 132 筆結果</h1>${HAN_TEASERS.map((title, index) => `<div><h3><a href="/n/${index}">${title}</a></h3><p>渡輪復航以來，島上的居民紛紛表示生活便利許多，但也有人擔心觀光客增加之後……</p><span>2022-04-1${index}</span></div>`).join('')}`,
    kind: 'category',
  },
  {
    name: 'a job advertisement',
    url: 'https://www.ferryline.example/careers/deckhand-m-f-d',
    html: 'lang="en"',
    head: '<title>Deckhand (m/f/d) | Ferry Line</title><script type="application/ld+json">{"@type":"JobPosting","title":"Deckhand","datePosted":"2022-05-01"}</script>',
    body: `<h1>Deckhand (m/f/d)</h1><p>Full time, from June.</p>${EN}<button>Apply now</button>`,
    kind: 'page',
  },
  {
    name: 'a service’s landing page',
    url: 'https://www.ferryline.example/group-travel',
    html: 'lang="en"',
    head: '<title>Group travel | Ferry Line</title><meta property="og:type" content="website">',
    body: `<h1>Group travel made simple</h1><p>From ten people on you travel for less, and we keep the upper deck free for you, with tables and a view of the strait.</p><a href="/book">Book now</a><h2>Why travel with us</h2><p>We have crossed the strait for ninety years and know every rock, which is why your group arrives on time, even in bad weather.</p><h2>Prices</h2><p>Adults pay three pounds, children travel free, and the guide gets a seat next to the captain and a cup of tea.</p>`,
    kind: 'page',
  },
  {
    name: 'a product with reviews: their dates and names are not the page’s',
    url: 'https://ropeshop.example/p/brass-lamp',
    html: 'lang="en"',
    head: '<title>Brass lamp | Rope Shop</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Brass lamp","review":[{"@type":"Review","author":{"@type":"Person","name":"Lena Ford"},"datePublished":"2021-03-01","reviewBody":"Bright."}]}</script>',
    body: `<main><h1>Brass lamp</h1><p>$59.00</p><button>Add to cart</button><p>Made of one piece, with a wick that lasts a winter, and a handle that stays cool while the lamp burns.</p><section class="reviews"><h2>Reviews</h2><div class="review" itemprop="review"><span itemprop="author">Lena Ford</span> <time datetime="2021-03-01">March 1, 2021</time><p>Bright, and it does not smell. I bought a second one for the boat, and my sister took the first.</p></div></section></main>`,
    title: 'Brass lamp',
    authors: [],
    date: null,
    kind: 'page',
  },
  {
    name: 'a list with an introduction: the first item’s date and author are its own',
    url: 'https://www.baypress.example/topics/ferries/',
    html: 'lang="en"',
    head: '<title>Ferries | Bay Press</title>',
    body: `<h1>Ferries</h1><p>All that we have written about the boats between the islands, from the first crossing to the last, with the newest stories on top of the list.</p>${TEASERS.map((title, index) => `<article class="card"><h3><a href="/s/${index}">${title}</a></h3><p class="byline">By Tess Oakley</p><time datetime="2023-03-0${(index % 9) + 1}">March ${index + 1}, 2023</time><p>Nobody on the quay had expected that it would come to this.</p></article>`).join('')}`,
    title: 'Ferries',
    authors: [],
    date: null,
    kind: 'category',
  },
  {
    name: 'a question with answers',
    url: 'https://ask.sailors.example/questions/8812/which-glue-holds-on-wet-wood',
    html: 'lang="en"',
    head: '<title>repairs - Which glue holds on wet wood? - Ask Sailors</title><meta property="og:title" content="Which glue holds on wet wood?"><script type="application/ld+json">{"@context":"https://schema.org","@type":"QAPage","mainEntity":{"@type":"Question","name":"Which glue holds on wet wood?","dateCreated":"2022-02-03T10:00:00Z","author":{"@type":"Person","name":"Ron Pike"},"acceptedAnswer":{"@type":"Answer","dateCreated":"2022-02-04T10:00:00Z","author":{"@type":"Person","name":"Sal Reyes"}}}}</script>',
    body: `<h1><a href="/questions/8812">Which glue holds on wet wood?</a></h1><div>Asked <time datetime="2022-02-03T10:00:00Z">Feb 3, 2022</time></div><div class="question"><p>I have a plank below the waterline that has to hold until spring. Which glue would you take, and how long does it need?</p></div><h2>2 Answers</h2><div class="answer"><p>The brown one. It smells, but it holds under water when you press it for a night, and you can sand it in the morning.</p><a href="/u/sal">Sal Reyes</a> answered Feb 4, 2022</div>`,
    title: 'Which glue holds on wet wood?',
    authors: ['Ron Pike'],
    date: '2022-02-03',
    kind: 'page',
  },
  {
    name: 'a phpBB thread',
    url: 'https://www.oldboats.example/forum/viewtopic.php?f=3&t=1234',
    html: 'lang="en-gb"',
    head: '<title>Old Boats - View topic - Engine will not start</title>',
    body: `<div id="page-header"><h1>Old Boats</h1></div><h2 class="topic-title"><a href="./viewtopic.php?f=3&t=1234">Engine will not start</a></h2>${[1, 2, 3].map((index) => `<div id="p${index}" class="post"><dl class="postprofile"><dt><a class="username" href="#">sailor${index}</a></dt><dd>Posts: 3${index}</dd><dd>Joined: Mon May 01, 2017 10:00 am</dd></dl><div class="postbody"><p class="author">by <strong><a class="username">sailor${index}</a></strong> » Sun Jan 0${index}, 2019 9:1${index} pm</p><div class="content">It turns over, it coughs, and then nothing. Fuel is there, the filter is new, and the spark looks fine to me.</div></div></div>`).join('')}`,
    title: 'Engine will not start',
    date: '2019-01-01',
    kind: 'page',
  },
  {
    name: 'Blogger: the post stands in a widget',
    url: 'http://huertodelaabuela.blogsp.example/2020/04/semillas-en-el-balcon.html',
    head: '<title>El huerto de la abuela: Semillas en el balcón</title><meta name="generator" content="blogger">',
    body: `<header><h1><a href="/">El huerto de la abuela</a></h1></header><div class="main section"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed"><h2 class="date-header"><span>sábado, 18 de abril de 2020</span></h2><div class="post hentry"><h3 class="post-title entry-title">Semillas en el balcón</h3><div class="post-body entry-content">${prose('es')}</div><div class="post-footer"><span class="post-labels">Etiquetas: <a href="/search/label/balcon" rel="tag">balcón</a>, <a href="/search/label/semillas" rel="tag">semillas</a></span></div></div></div></div></div>`,
    title: 'Semillas en el balcón',
    date: '2020-04-18',
    language: 'es',
    tags: ['balcón', 'semillas'],
    kind: 'article',
  },
  {
    name: 'an Italian society on Joomla: three posts that each declare themselves an article',
    url: 'http://www.prolocobellarivo.example/notizie',
    html: 'lang="it-it"',
    head: '<title>Notizie - Pro Loco Bellarivo</title><meta name="generator" content="Joomla! - Open Source Content Management">',
    body: `<div itemscope itemtype="https://schema.org/Blog"><div class="page-header"><h1>Notizie</h1></div>${[
      'La sagra della zucca torna in piazza',
      'Pulizia del sentiero alto',
      'Nuovo orario del forno di comunità',
    ]
      .map(
        (title, index) =>
          `<div itemprop="blogPost" itemscope itemtype="https://schema.org/BlogPosting"><h2 itemprop="name"><a href="/notizie/${index}-x">${title}</a></h2><dl><dt>Dettagli</dt><dd>Scritto da <span itemprop="name">Rosanna Bigi</span></dd><dd><time datetime="2022-09-2${index}">Pubblicato: 2${index} Settembre 2022</time></dd></dl><p>Domenica mattina ventiquattro volontari hanno liberato dai rovi il sentiero che porta alla cappella. Servono ancora due cartelli.</p></div>`,
      )
      .join('')}</div>`,
    kind: 'category',
  },
  {
    name: 'a Korean section: each headline with its teaser, reporter and date',
    url: 'https://www.hangang.example/culture',
    html: 'lang="ko"',
    head: '<title>문화 | 한강일보</title><meta property="og:title" content="문화"><meta property="og:type" content="website">',
    body: `<h1>문화</h1><ul>${[
      '골목 사진관, 30년 치 필름을 전시하다',
      '시장 상인들이 쓴 시집 출간',
      '작은 극장, 관객이 고른 영화 튼다',
      '한지 장인의 공방에서 보낸 하루',
      '어린이 합창단, 첫 음반 녹음',
    ]
      .map(
        (title, index) =>
          `<li><a href="/article/20240305100${index}">${title}</a><p>동네 사람들의 졸업과 결혼을 찍어 온 사진관이 문을 닫기 전 마지막 전시를 연다.</p><p><span>이서윤 기자</span><span>2024.03.0${index + 1} 15:20</span></p></li>`,
      )
      .join('')}</ul>`,
    kind: 'category',
  },
  {
    name: 'a Japanese blog’s category: short posts, each below its day',
    url: 'http://blog.ldoor.example/sakamike/archives/cat_51230.html',
    html: 'lang="ja"',
    head: '<title>商店街 : 三毛猫と坂の町日記</title>',
    body: `<h2>カテゴリ: 商店街</h2>${[
      '金物屋さんの看板が新しくなった',
      'コロッケの列に並ぶ朝のこと',
      '閉店する本屋へ行く',
    ]
      .map(
        (title, index) =>
          `<article><p class="article-date">2021年0${6 - index}月20日</p><h2><a href="/sakamike/archives/910${index}.html">${title}</a></h2><div><p>坂を下りたところにある金物屋さんの看板が、先週から新しくなった。前の看板は昭和の文字で、それはそれで好きだったのだけれど。</p><p>店主さんに聞くと、文字は娘さんが書いたらしい。やさしい丸い字で、ネジもクギも急にかわいく見えるから不思議だ。</p></div></article>`,
      )
      .join('')}`,
    kind: 'category',
  },
];
