// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isListing } from '@/utils/article/page-kind.ts';
import { detectPage, extract } from '@/utils/extract/index.ts';

const CARD_TITLES = [
  'The baker who opens at three in the morning',
  'A tram line comes back after sixty years',
  'Why the lake turned green so early',
  'Two sisters and the last paper mill',
  'What the census left out this time',
  'The bridge that hums when it rains',
  'An orchard on the roof of the station',
  'How the night bus found its riders',
  'A library without a single shelf',
];

function cards(excerpt: string): string {
  return CARD_TITLES.map(
    (title, index) =>
      `<div class="card"><h3><a href="/2024/01/story-${index}">${title}</a></h3><span>May ${index + 1}, 2023</span><p>${excerpt}</p></div>`,
  ).join('');
}

const EXCERPT =
  'Nobody had expected much of it, and then the whole quarter came to look, with folding chairs and thermos flasks.';
const REVIEW =
  '<p>I bought this kettle for my mother, and she has used it every day since, without a single drop beside the cup.</p><p>It takes a little longer than the old one, but it is quiet, and the handle stays cool, which is what we wanted most of all.</p>';

const OTHERS: readonly (readonly [name: string, url: string, html: string])[] = [
  [
    'a shop, English',
    'https://kettles.example/enamel-kettle-blue-2l',
    `<title>Enamel kettle, blue, 2 l – Kettles</title><main><h1>Enamel kettle, blue, 2 l</h1><p>$39.00</p><button>Add to cart</button>${REVIEW}<p>In stock. Ships within 2 days.</p></main>`,
  ],
  [
    'a shop, German',
    'https://kessel.example/emaille-kessel-blau',
    `<title>Emaille-Kessel blau 2 l | Kessel</title><h1>Emaille-Kessel blau 2 l</h1><p>39,00 € inkl. MwSt.</p><button>In den Warenkorb</button><p>Der Kessel fasst zwei Liter, passt auf jeden Herd und pfeift leise, wenn das Wasser kocht, sodass niemand davon aufwacht.</p><p>Lieferzeit 2 bis 3 Tage. Das Gehäuse ist von Hand emailliert, kleine Unterschiede sind kein Mangel.</p>`,
  ],
  [
    'a shop, Spanish',
    'https://teteras.example/tetera-azul',
    `<title>Tetera esmaltada azul | Teteras</title><h1>Tetera esmaltada azul de dos litros</h1><p>39,00 €</p><button>Añadir a la cesta</button><p>La tetera tiene dos litros, vale para todas las cocinas y silba bajito cuando hierve el agua, para no despertar a nadie.</p><p>Cada pieza se esmalta a mano, así que las pequeñas diferencias no son un defecto, sino su carácter.</p>`,
  ],
  [
    'a shop, Japanese',
    'https://yakan.example/products/1',
    `<title>ホーローやかん 青 2L | やかん屋</title><h1>ホーローやかん 青 2L</h1><p>税込 4,980円</p><button>カートに入れる</button><p>容量は二リットルで、どんなコンロにも使えます。お湯が沸くと小さく鳴るので、家族を起こしません。</p>`,
  ],
  [
    'a forum without a known program',
    'https://boats.example/t/glue-for-wet-wood',
    `<title>Which glue holds on wet wood in winter? - Boats</title><h1>Which glue holds on wet wood in winter?</h1>${CARD_TITLES.map((_, index) => `<article class="message"><a href="/u/${index}">sailor${index}</a><time datetime="2023-05-0${index + 1}">May ${index + 1}, 2023</time><div class="body"><p>${EXCERPT} I would still take the second one, boat number ${index} has been dry ever since.</p></div><a href="#">Reply</a><a href="#">Quote</a><a href="#">Like</a></article>`).join('')}`,
  ],
  [
    'a forum, Chinese',
    'https://bbs.example/thread-8812-1-1.html',
    `<title>冬天用哪種膠黏濕木頭？ - 船友論壇</title><h1>冬天用哪種膠黏濕木頭？</h1>${CARD_TITLES.map((_, index) => `<div class="post"><a href="/u/${index}">船友${index}</a><em>發表於 2023-5-${index + 1} 10:0${index}</em><div class="t">我試過三種，只有第二種撐過整個冬天，不過味道很重，要放好幾個星期才會散，第${index}條船到現在都沒有漏水。</div><a href="#">回覆</a><a href="#">引用</a></div>`).join('')}`,
  ],
  [
    'questions and answers',
    'https://ask.example/questions/8812/which-glue-holds',
    `<title>Which glue holds on wet wood in winter? - Ask</title><h1>Which glue holds on wet wood in winter?</h1><p>Asked May 3, 2023</p><div class="question"><p>${EXCERPT}</p><p>${EXCERPT}</p></div><h2>3 Answers</h2>${[1, 2, 3].map((index) => `<div class="answer"><p>${EXCERPT}</p><p>${EXCERPT} ${index}</p><span>answered May ${index}, 2023</span></div>`).join('')}`,
  ],
  [
    'a listing with excerpts',
    'https://courier.example/local',
    `<title>Local | Courier</title><main><h1>Local</h1>${cards(EXCERPT)}</main>`,
  ],
  [
    'a listing whose cards are links',
    'https://courier.example/culture/',
    `<title>Culture – Courier</title><main>${CARD_TITLES.map((title, index) => `<a class="card" href="/a/${index}"><h3>${title}</h3><p>${EXCERPT}</p><time>2 hours ago</time></a>`).join('')}</main>`,
  ],
  [
    'search results',
    'https://courier.example/find?q=bridge',
    `<title>Search: bridge – Courier</title><main><h1>9 results for “bridge”</h1>${cards(EXCERPT)}</main>`,
  ],
  [
    'search results, French',
    'https://courrier.example/recherche?q=pont',
    `<title>Recherche : pont – Courrier</title><main><h1>9 résultats pour « pont »</h1>${cards('Personne n’en attendait grand-chose, et puis tout le quartier est venu voir, avec des chaises pliantes.')}</main>`,
  ],
  [
    'a manual',
    'https://tool.example/guide/install',
    `<title>Install – Tool guide</title><nav>${CARD_TITLES.map((title) => `<a href="#">${title}</a>`).join('')}</nav><main><h1>Install</h1><p>Before you begin, make sure that the machine has two gigabytes of memory and a network connection, since the parts are fetched one by one.</p><pre>tool fetch</pre><p>Once everything is in place, start the service and wait until it says that it is ready, which may take a minute or two.</p><pre>tool start</pre><p>Should it stop, look into the log first, where the last line nearly always names the reason.</p><pre>tool log</pre></main>`,
  ],
  [
    'an imprint, German',
    'https://kurier.example/impressum',
    `<title>Impressum | Kurier</title><h1>Impressum</h1><p>Kurier Verlag, Hafenstraße 3, 12345 Musterstadt. Vertreten durch die Geschäftsführung, eingetragen im Handelsregister der Stadt unter der bekannten Nummer.</p><p>Verantwortlich für den Inhalt ist die Redaktion, die unter der oben genannten Anschrift zu erreichen ist, montags bis freitags.</p>`,
  ],
  [
    'a recipe list',
    'https://kitchen.example/soups',
    `<title>Soups for cold days | Kitchen</title><h1>Soups for cold days</h1><p>${EXCERPT}</p>${CARD_TITLES.map((title, index) => `<li><a href="/soup/${index}"><img src="${index}.jpg">${title}</a></li>`).join('')}`,
  ],
];

test.each(OTHERS)('%s is no article', (_name, url, html) => {
  const { kind } = detectPage(new DOMParser().parseFromString(html, 'text/html'), url);
  expect(isListing(kind) ? 'listing' : kind).toMatch(/^(?:listing|page)$/);
});

const PARAGRAPHS = CARD_TITLES.map((title) => `<p>${title}: ${EXCERPT}</p>`).join('');

test.each([
  [
    'with comments below',
    `<title>A tram line comes back after sixty years</title><h1>A tram line comes back after sixty years</h1><p>By Jane Miller</p><p>May 3, 2023</p>${PARAGRAPHS}${CARD_TITLES.map((_, index) => `<div>reader${index}</div><div>${EXCERPT}</div><a href="#">Reply</a> <a href="#">Like</a>`).join('')}`,
  ],
  [
    'that starts with share links',
    `<title>A tram line comes back after sixty years</title><h1>A tram line comes back after sixty years</h1><div><a href="#">Like</a> <a href="#">Share</a></div><p>May 3, 2023</p>${PARAGRAPHS}<div><a href="#">Like</a> <a href="#">Share</a></div>`,
  ],
  [
    'about a shop',
    `<title>Der letzte Kesselmacher der Stadt hört auf</title><h1>Der letzte Kesselmacher der Stadt hört auf</h1><p>Von Jana Müller</p><p>3. Mai 2023</p><p>Vierzig Jahre lang stand er in der Werkstatt am Hafen, und wer einen Kessel wollte, der musste warten, manchmal ein Jahr.</p><p>Nun räumt er die Regale aus, verschenkt die Formen an die Schule und sagt, dass er das Pfeifen nicht vermissen wird.</p><p>Seine Tochter, die in der Stadt eine Praxis hat, wollte den Laden nie übernehmen, und er nimmt es ihr nicht übel.</p>`,
  ],
])('an article %s is one', (_name, html) => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  expect(detectPage(document, 'https://courier.example/city/tram-line').kind).toBe('article');
});

test('a few sentences of news among many links are an article, with its date', () => {
  const links = CARD_TITLES.map((title, index) => `<li><a href="/2024/01/story-${index}">${title}</a></li>`).join('');
  const html = `<title>漁會明年起在外島增設三處冷藏倉庫以利鮮魚外銷 - 港都日報</title><body><ul>${links}</ul>
    <h1>漁會明年起在外島增設三處冷藏倉庫以利鮮魚外銷</h1><div>2023-05-04 10:56:28</div>
    <p>漁會今天表示，明年起將在外島增設三處冷藏倉庫，漁民卸貨之後不必再等船班，鮮魚可以直接冷藏。</p><ul>${links}</ul></body>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const found = extract(document, 'https://harbour.example/story/1');
  expect(found.detection.kind).toBe('article');
  expect(found.published.value?.day).toBe('2023-05-04');
});

test('the first excerpt of a list is no such news', () => {
  const title = 'All stories about the harbour and its ships';
  const html = `<title>${title}</title><body><h1>${title}</h1>${cards(EXCERPT)}</body>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  expect(isListing(detectPage(document, 'https://harbour.example/ships').kind)).toBe(true);
});
