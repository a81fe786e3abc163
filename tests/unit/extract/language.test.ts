import { describe, expect, test } from 'vitest';
import { detectLanguage } from '@/utils/extract/language/detect-language.ts';
import { PROSE_LANGUAGES, sentences } from './pages/prose.ts';

/** Further languages and sentences, each of our own, where near relatives are easily taken for each other. */
const MORE: readonly (readonly [language: string, text: string])[] = [
  [
    'sk',
    'Loď jazdí štyrikrát denne a vozí viac bicyklov než áut. Nikto nečaká, že na nej zarobí, ale škola má opäť žiakov a pošta prichádza pred poludním.',
  ],
  [
    'ca',
    'El vaixell travessa quatre vegades al dia i porta més bicicletes que cotxes. Ningú no espera que guanyi diners, però l’escola torna a tenir alumnes.',
  ],
  [
    'gl',
    'O barco cruza catro veces ao día e leva máis bicicletas ca coches. Ninguén agarda que gañe cartos, pero a escola volve ter alumnos e o correo chega antes do mediodía.',
  ],
  [
    'mk',
    'Бродот поминува четири пати на ден и превезува повеќе велосипеди отколку автомобили. Никој не очекува дека ќе донесе пари, но училиштето повторно има ученици.',
  ],
  [
    'ms',
    'Bot itu menyeberang empat kali sehari dan membawa lebih banyak basikal daripada kereta. Tiada sesiapa yang mengharapkan keuntungan, tetapi sekolah itu mempunyai murid semula kerana penduduk telah kembali.',
  ],
  [
    'et',
    'Nüüd sõidab laev neli korda päevas ja veab rohkem jalgrattaid kui autosid. Keegi ei oota, et see raha teeniks, aga koolis on jälle õpilased.',
  ],
  [
    'lv',
    'Tagad kuģis brauc četras reizes dienā un ved vairāk velosipēdu nekā automašīnu. Neviens negaida, ka tas pelnīs naudu, bet skolā atkal ir bērni.',
  ],
  [
    'lt',
    'Dabar laivas plaukia keturis kartus per dieną ir veža daugiau dviračių nei automobilių. Niekas nesitiki, kad jis uždirbs pinigų, bet mokykloje vėl yra vaikų.',
  ],
  [
    'sl',
    'Zdaj ladja pluje štirikrat na dan in prepelje več koles kot avtomobilov. Nihče ne pričakuje, da bo prinesla denar, a šola ima spet učence.',
  ],
  [
    'sr',
    'Brod sada plovi četiri puta dnevno i prevozi više bicikala nego automobila. Niko ne očekuje da će da donese novac, ali škola ponovo ima đake.',
  ],
  [
    'ur',
    'اب کشتی دن میں چار بار پار جاتی ہے اور گاڑیوں سے زیادہ سائیکلیں لے جاتی ہے۔ کسی کو توقع نہیں کہ اس سے پیسہ بنے گا، لیکن اسکول میں پھر سے بچے ہیں۔',
  ],
  [
    'is',
    'Nú siglir báturinn fjórum sinnum á dag og flytur fleiri hjól en bíla. Enginn býst við að hann skili hagnaði, en í skólanum eru aftur nemendur.',
  ],
  [
    'eu',
    'Orain itsasontziak egunean lau aldiz zeharkatzen du eta autoak baino bizikleta gehiago eramaten ditu. Inork ez du espero dirua irabaziko duenik, baina eskolan berriro badira ikasleak.',
  ],
  ['bn', 'এখন নৌকাটি দিনে চারবার পার হয় এবং গাড়ির চেয়ে বেশি সাইকেল বহন করে। কেউ আশা করে না যে এটি টাকা আনবে।'],
  [
    'mr',
    'आता बोट दिवसातून चार वेळा पार जाते आणि गाड्यांपेक्षा जास्त सायकली नेते. त्यातून पैसे मिळतील अशी कोणाची अपेक्षा नाही, पण शाळेत पुन्हा मुले आहेत.',
  ],
  [
    'ne',
    'अहिले डुङ्गा दिनको चार पटक पार गर्छ र गाडीभन्दा बढी साइकल बोक्छ। यसबाट पैसा आउला भन्ने कसैलाई आशा छैन, तर विद्यालयमा फेरि केटाकेटी छन्।',
  ],
  [
    'kk',
    'Енді кеме күніне төрт рет өтеді және көліктен гөрі велосипедтерді көбірек тасиды. Ешкім одан ақша түседі деп күтпейді, бірақ мектепте қайтадан оқушылар бар.',
  ],
  [
    'be',
    'Цяпер паром ходзіць чатыры разы на дзень і возіць больш ровараў, чым машын. Ніхто не чакае ад яго прыбытку, але ў школе зноў ёсць вучні.',
  ],
  [
    'ckb',
    'ئێستا کەشتییەکە ڕۆژی چوار جار دەپەڕێتەوە و پاسکیلی زیاتر لە ئۆتۆمبێل دەگوازێتەوە. کەس چاوەڕوان ناکات پارەی لێ پەیدا بێت، بەڵام قوتابخانە دیسان قوتابی هەیە.',
  ],
  [
    'sw',
    'Sasa mashua huvuka mara nne kwa siku na hubeba baiskeli nyingi kuliko magari. Hakuna anayetarajia ipate faida, lakini shule ina wanafunzi tena na barua hufika kabla ya saa sita.',
  ],
  [
    'af',
    'Nou vaar die boot vier keer per dag en dra meer fietse as motors. Niemand verwag dat dit geld sal maak nie, maar die skool het weer leerlinge en die pos kom voor die middag.',
  ],
  [
    'tl',
    'Ngayon ay tumatawid ang bangka nang apat na beses sa isang araw at mas maraming bisikleta ang dala nito kaysa sa kotse. Walang umaasa na kikita ito, ngunit may mga mag-aaral na muli sa paaralan.',
  ],
  [
    'nn',
    'No går båten fire gonger om dagen og tek med seg fleire syklar enn bilar. Ingen reknar med at han skal gå med overskot, men skulen har fått elevar att.',
  ],
  ['ka', 'ახლა გემი დღეში ოთხჯერ გადადის და მანქანებზე მეტ ველოსიპედს გადააქვს. არავინ ელის, რომ ფულს მოიტანს.'],
  [
    'az',
    'İndi gəmi gündə dörd dəfə keçir və avtomobildən çox velosiped daşıyır. Heç kim onun pul gətirəcəyini gözləmir, amma məktəbdə yenə şagirdlər var.',
  ],
  [
    'sq',
    'Tani anija kalon katër herë në ditë dhe mbart më shumë biçikleta se makina. Askush nuk pret që të sjellë para, por shkolla ka përsëri nxënës dhe posta vjen para mesditës.',
  ],
];

describe('paragraph by paragraph', () => {
  test.each(PROSE_LANGUAGES.flatMap((language) => sentences(language).map((text) => [language, text] as const)))(
    '%s: %s',
    (language, text) => {
      expect(detectLanguage(text)).toBe(language);
    },
  );

  test.each(MORE)('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe('in one short sentence', () => {
  test.each(PROSE_LANGUAGES.map((language) => [language, (sentences(language)[1] ?? '').slice(0, 70)] as const))(
    '%s: %s',
    (language, text) => {
      expect(detectLanguage(text, [language.split('-')[0] ?? ''])).toBe(language);
    },
  );
});

test.each([
  [
    'a Chinese text with English names',
    'zh-Hant',
    '蘋果公司 Apple 今天發表 iPhone 與 MacBook Pro，分析師 Dan Ives 與 Gene Munster 認為銷售可望成長，股價收盤上漲。',
  ],
  ['a Japanese text with many Han', 'ja', '政府は来年度予算案を閣議決定し、防衛費増額方針を確認した。'],
  ['a Korean text with Han in brackets', 'ko', '정부(政府)는 내년도 예산안을 확정하고 국회(國會)에 제출하기로 했다.'],
  ['Cantonese', 'zh-Hant', '佢哋喺碼頭等咗成個鐘，隻船先至埋岸，大家都話下次唔搭喇。'],
  [
    'an English text that quotes French',
    'en',
    'She said “c’est la vie” and left the room, and nobody who was there has forgotten how the door fell shut behind her that night.',
  ],
] as const)('%s', (_name, language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
