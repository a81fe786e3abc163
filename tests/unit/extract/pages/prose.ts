// Data table: texts by language.
/** Paragraphs of our own, by language: an article's text for pages that test what stands around it. */
const PROSE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The ferry had not run for eleven years when the village council voted to buy it back. It needed a new engine, two coats of paint and somebody who still knew the currents between the islands.',
    'They found him in the bakery. He had steered the boat until the last day, and he agreed to teach three apprentices for as long as his knees allowed it, which turned out to be two summers.',
    'Now the boat crosses four times a day and carries more bicycles than cars. Nobody expects it to make money, but the school has pupils again, and the post arrives before noon.',
  ],
  de: [
    'Elf Jahre lang war die Fähre nicht gefahren, als der Gemeinderat beschloss, sie zurückzukaufen. Sie brauchte einen neuen Motor, zwei Anstriche und jemanden, der die Strömung zwischen den Inseln noch kannte.',
    'Gefunden wurde er in der Bäckerei. Bis zum letzten Tag hatte er das Boot gesteuert, und er war bereit, drei Lehrlinge auszubilden, solange es seine Knie erlaubten. Es wurden zwei Sommer daraus.',
    'Heute fährt das Boot viermal am Tag und bringt mehr Fahrräder als Autos. Niemand rechnet damit, dass es Geld verdient, aber die Schule hat wieder Kinder, und die Post kommt vor dem Mittag.',
  ],
  fr: [
    'Le bac ne circulait plus depuis onze ans quand le conseil du village a décidé de le racheter. Il lui fallait un moteur neuf, deux couches de peinture et quelqu’un qui connaissait encore les courants entre les îles.',
    'On l’a trouvé à la boulangerie. Il avait tenu la barre jusqu’au dernier jour et il a accepté de former trois apprentis aussi longtemps que ses genoux le permettraient, c’est-à-dire pendant deux étés.',
    'Aujourd’hui, le bateau traverse quatre fois par jour et transporte plus de vélos que de voitures. Personne ne pense qu’il gagnera de l’argent, mais l’école a de nouveau des élèves.',
  ],
  es: [
    'El transbordador llevaba once años parado cuando el concejo decidió comprarlo de nuevo. Necesitaba un motor, dos manos de pintura y alguien que todavía conociera las corrientes entre las islas.',
    'Lo encontraron en la panadería. Había llevado el barco hasta el último día y aceptó enseñar a tres aprendices mientras se lo permitieran las rodillas, que fueron dos veranos enteros.',
    'Ahora el barco cruza cuatro veces al día y lleva más bicicletas que coches. Nadie espera que gane dinero, pero la escuela vuelve a tener alumnos y el correo llega antes del mediodía.',
  ],
  pt: [
    'A balsa estava parada havia onze anos quando a câmara da vila decidiu comprá-la de volta. Precisava de um motor novo, duas demãos de tinta e de alguém que ainda conhecesse as correntes entre as ilhas.',
    'Encontraram-no na padaria. Ele tinha conduzido o barco até ao último dia e aceitou ensinar três aprendizes enquanto os joelhos deixassem, o que acabou por durar dois verões.',
    'Hoje o barco atravessa quatro vezes por dia e leva mais bicicletas do que carros. Ninguém espera que dê dinheiro, mas a escola voltou a ter alunos e o correio chega antes do meio-dia.',
  ],
  it: [
    'Il traghetto era fermo da undici anni quando il consiglio del paese ha deciso di ricomprarlo. Aveva bisogno di un motore nuovo, di due mani di vernice e di qualcuno che conoscesse ancora le correnti fra le isole.',
    'Lo hanno trovato al forno. Aveva guidato la barca fino all’ultimo giorno e ha accettato di insegnare a tre apprendisti finché le ginocchia glielo avessero permesso, cioè per due estati.',
    'Oggi la barca attraversa quattro volte al giorno e porta più biciclette che automobili. Nessuno pensa che ci guadagnerà, ma la scuola ha di nuovo degli alunni e la posta arriva prima di mezzogiorno.',
  ],
  nl: [
    'De veerpont had elf jaar niet gevaren toen de dorpsraad besloot om hem terug te kopen. Er moest een nieuwe motor in, er waren twee lagen verf nodig en iemand die de stroming tussen de eilanden nog kende.',
    'Ze vonden hem in de bakkerij. Hij had de boot tot de laatste dag bestuurd en wilde drie leerlingen opleiden zolang zijn knieën het toelieten, en dat werden uiteindelijk twee zomers.',
    'Nu vaart de boot vier keer per dag en neemt hij meer fietsen dan auto’s mee. Niemand verwacht dat hij geld oplevert, maar de school heeft weer leerlingen en de post komt voor de middag.',
  ],
  sv: [
    'Färjan hade inte gått på elva år när byrådet beslutade att köpa tillbaka den. Den behövde en ny motor, två lager färg och någon som fortfarande kände strömmarna mellan öarna.',
    'De hittade honom i bageriet. Han hade styrt båten till sista dagen och lovade att lära upp tre lärlingar så länge knäna höll, vilket till slut blev två somrar.',
    'Nu går båten fyra gånger om dagen och tar med sig fler cyklar än bilar. Ingen tror att den ska gå med vinst, men skolan har fått elever igen och posten kommer före lunch.',
  ],
  da: [
    'Færgen havde ikke sejlet i elleve år, da byrådet besluttede at købe den tilbage. Den manglede en ny motor, to lag maling og en, der stadig kendte strømmen mellem øerne.',
    'De fandt ham i bageriet. Han havde styret båden til den sidste dag og ville gerne lære tre lærlinge op, så længe hans knæ kunne holde til det, og det blev til to somre.',
    'Nu sejler båden fire gange om dagen og tager flere cykler end biler med. Ingen regner med, at den giver overskud, men skolen har fået elever igen, og posten kommer før middag.',
  ],
  nb: [
    'Fergen hadde ikke gått på elleve år da kommunestyret bestemte seg for å kjøpe den tilbake. Den trengte en ny motor, to strøk maling og noen som fortsatt kjente strømmen mellom øyene.',
    'De fant ham i bakeriet. Han hadde styrt båten til den siste dagen og sa ja til å lære opp tre lærlinger så lenge knærne holdt, og det ble to somre av det.',
    'Nå går båten fire ganger om dagen og tar med flere sykler enn biler. Ingen regner med at den skal gå med overskudd, men skolen har fått elever igjen, og posten kommer før lunsj.',
  ],
  fi: [
    'Lautta ei ollut kulkenut yhteentoista vuoteen, kun kylän neuvosto päätti ostaa sen takaisin. Se tarvitsi uuden moottorin, kaksi kerrosta maalia ja jonkun, joka vielä tunsi saarten väliset virrat.',
    'Hänet löydettiin leipomosta. Hän oli ohjannut venettä viimeiseen päivään saakka ja lupasi opettaa kolmea oppilasta niin kauan kuin polvet kestävät, ja siitä tuli kaksi kesää.',
    'Nyt vene kulkee neljä kertaa päivässä ja kuljettaa enemmän polkupyöriä kuin autoja. Kukaan ei odota, että se tuottaisi rahaa, mutta koulussa on taas oppilaita.',
  ],
  pl: [
    'Prom nie pływał od jedenastu lat, kiedy rada wsi postanowiła go odkupić. Potrzebował nowego silnika, dwóch warstw farby i kogoś, kto jeszcze znał prądy między wyspami.',
    'Znaleźli go w piekarni. Prowadził łódź do ostatniego dnia i zgodził się uczyć trzech praktykantów tak długo, jak pozwolą mu kolana, czyli jak się okazało przez dwa lata.',
    'Teraz łódź przepływa cztery razy dziennie i zabiera więcej rowerów niż samochodów. Nikt nie oczekuje, że przyniesie zysk, ale w szkole znowu są uczniowie.',
  ],
  cs: [
    'Přívoz nejezdil jedenáct let, když se obecní rada rozhodla, že ho koupí zpátky. Potřeboval nový motor, dva nátěry a někoho, kdo ještě znal proudy mezi ostrovy.',
    'Našli ho v pekárně. Loď řídil až do posledního dne a souhlasil, že bude učit tři učně tak dlouho, jak mu to kolena dovolí, což byly nakonec dvě léta.',
    'Dnes loď jezdí čtyřikrát denně a vozí více kol než aut. Nikdo nečeká, že na ní vydělá, ale škola má zase žáky a pošta přichází před polednem.',
  ],
  hu: [
    'A komp tizenegy éve nem járt, amikor a falu tanácsa úgy döntött, hogy visszavásárolja. Új motor kellett bele, két réteg festék és valaki, aki még ismerte az áramlatokat a szigetek között.',
    'A pékségben találták meg. Az utolsó napig ő vezette a hajót, és vállalta, hogy három tanulót tanít, ameddig a térde bírja, ami végül két nyár lett.',
    'Ma a hajó naponta négyszer kel át, és több kerékpárt visz, mint autót. Senki nem várja, hogy pénzt hozzon, de az iskolában megint vannak gyerekek.',
  ],
  hr: [
    'Trajekt nije vozio jedanaest godina kada je vijeće odlučilo da ga ponovno kupi. Trebao mu je novi motor, dva sloja boje i netko tko još poznaje struje između otoka.',
    'Našli su ga u pekari. Brod je vozio do posljednjeg dana i pristao je učiti tri pripravnika sve dok mu koljena to dopuštaju, a to su na kraju bila dva ljeta.',
    'Sada brod plovi četiri puta na dan i prevozi više bicikala nego automobila. Nitko ne očekuje da će donijeti novac, ali škola opet ima učenike.',
  ],
  ro: [
    'Bacul nu mai mergea de unsprezece ani când consiliul satului a hotărât să îl cumpere înapoi. Avea nevoie de un motor nou, de două straturi de vopsea și de cineva care mai știa curenții dintre insule.',
    'L-au găsit la brutărie. Condusese barca până în ultima zi și a acceptat să învețe trei ucenici cât timp îi vor ține genunchii, adică două veri întregi.',
    'Acum barca trece de patru ori pe zi și duce mai multe biciclete decât mașini. Nimeni nu crede că va aduce bani, dar școala are din nou elevi.',
  ],
  tr: [
    'Köy meclisi vapuru geri almaya karar verdiğinde vapur on bir yıldır çalışmıyordu. Yeni bir motora, iki kat boyaya ve adalar arasındaki akıntıları hâlâ bilen birine ihtiyaç vardı.',
    'Onu fırında buldular. Son güne kadar tekneyi o kullanmıştı ve dizleri izin verdiği sürece üç çırağa öğretmeyi kabul etti; bu da iki yaz sürdü.',
    'Şimdi tekne günde dört kez karşıya geçiyor ve arabadan çok bisiklet taşıyor. Kimse para kazanmasını beklemiyor, ama okulda yeniden öğrenciler var.',
  ],
  id: [
    'Feri itu sudah sebelas tahun tidak berlayar ketika dewan desa memutuskan untuk membelinya kembali. Kapal itu membutuhkan mesin baru, dua lapis cat, dan orang yang masih mengenal arus di antara pulau-pulau.',
    'Mereka menemukannya di toko roti. Dia mengemudikan kapal itu sampai hari terakhir dan bersedia mengajar tiga pemuda selama lututnya masih kuat, yaitu dua musim panas.',
    'Sekarang kapal itu menyeberang empat kali sehari dan membawa lebih banyak sepeda daripada mobil. Tidak ada yang berharap untung, tetapi sekolah kembali memiliki murid.',
  ],
  vi: [
    'Chuyến phà đã không chạy suốt mười một năm khi hội đồng làng quyết định mua lại nó. Con phà cần một động cơ mới, hai lớp sơn và một người vẫn còn biết dòng nước giữa các đảo.',
    'Họ tìm thấy ông ở tiệm bánh. Ông đã lái phà đến ngày cuối cùng và đồng ý dạy ba người học việc chừng nào đầu gối còn cho phép, tức là được hai mùa hè.',
    'Bây giờ con phà qua lại bốn lần một ngày và chở nhiều xe đạp hơn ô tô. Không ai mong nó có lãi, nhưng trường học lại có học sinh và thư đến trước buổi trưa.',
  ],
  th: [
    'เรือข้ามฟากไม่ได้วิ่งมาสิบเอ็ดปีแล้วเมื่อสภาหมู่บ้านตัดสินใจซื้อมันกลับคืนมา เรือต้องการเครื่องยนต์ใหม่ สีสองชั้น และคนที่ยังรู้จักกระแสน้ำระหว่างเกาะ',
    'พวกเขาพบเขาที่ร้านขนมปัง เขาเคยขับเรือจนถึงวันสุดท้าย และตกลงจะสอนลูกศิษย์สามคนตราบเท่าที่เข่าของเขายังไหว ซึ่งกลายเป็นสองฤดูร้อน',
    'ตอนนี้เรือข้ามฟากวันละสี่เที่ยวและบรรทุกจักรยานมากกว่ารถยนต์ ไม่มีใครคาดว่าจะได้กำไร แต่โรงเรียนก็มีนักเรียนอีกครั้ง',
  ],
  ru: [
    'Паром не ходил одиннадцать лет, когда совет деревни решил его выкупить. Ему нужен был новый двигатель, два слоя краски и человек, который ещё помнил течения между островами.',
    'Его нашли в пекарне. Он водил судно до последнего дня и согласился учить троих учеников, пока ему позволяют колени, — получилось два лета.',
    'Теперь паром ходит четыре раза в день и возит больше велосипедов, чем машин. Никто не ждёт от него прибыли, но в школе снова есть ученики, и почта приходит до полудня.',
  ],
  uk: [
    'Пором не ходив одинадцять років, коли сільська рада вирішила його викупити. Йому потрібен був новий двигун, два шари фарби і людина, яка ще пам’ятала течії між островами.',
    'Його знайшли в пекарні. Він водив судно до останнього дня і погодився навчати трьох учнів, поки йому дозволяють коліна, — вийшло два літа.',
    'Тепер пором ходить чотири рази на день і возить більше велосипедів, ніж машин. Ніхто не чекає від нього прибутку, але у школі знову є діти, і пошта приходить до обіду.',
  ],
  bg: [
    'Фериботът не беше плавал единадесет години, когато съветът на селото реши да го купи обратно. Трябваха му нов двигател, два слоя боя и някой, който още познава теченията между островите.',
    'Намериха го в пекарната. Той беше карал кораба до последния ден и се съгласи да учи трима младежи, докато коленете му позволяват, което се оказаха две лета.',
    'Сега корабът преминава четири пъти на ден и превозва повече велосипеди, отколкото коли. Никой не очаква да носи пари, но в училището отново има деца.',
  ],
  sr: [
    'Трајект није саобраћао једанаест година када је сеоски савет одлучио да га поново купи. Требао му је нов мотор, два слоја боје и неко ко још познаје струје између острва.',
    'Нашли су га у пекари. Возио је брод до последњег дана и пристао да учи тројицу приправника све док му колена то допуштају, а то су на крају била два лета.',
    'Сада брод плови четири пута дневно и превози више бицикала него аутомобила. Нико не очекује да ће донети новац, али школа опет има ђаке.',
  ],
  el: [
    'Το φέρι δεν ταξίδευε έντεκα χρόνια όταν το συμβούλιο του χωριού αποφάσισε να το αγοράσει ξανά. Χρειαζόταν καινούργια μηχανή, δύο στρώσεις μπογιά και κάποιον που ήξερε ακόμη τα ρεύματα ανάμεσα στα νησιά.',
    'Τον βρήκαν στον φούρνο. Οδηγούσε το καράβι ως την τελευταία μέρα και δέχτηκε να διδάξει τρεις μαθητευόμενους για όσο το επέτρεπαν τα γόνατά του, δηλαδή δύο καλοκαίρια.',
    'Τώρα το καράβι περνά απέναντι τέσσερις φορές τη μέρα και μεταφέρει περισσότερα ποδήλατα από αυτοκίνητα. Κανείς δεν περιμένει κέρδος, αλλά το σχολείο έχει πάλι μαθητές.',
  ],
  ar: [
    'لم تكن العبّارة قد أبحرت منذ أحد عشر عاما عندما قرر مجلس القرية أن يشتريها من جديد. كانت تحتاج إلى محرك جديد وطبقتين من الطلاء وإلى شخص ما زال يعرف التيارات بين الجزر.',
    'وجدوه في المخبز. كان يقود القارب حتى اليوم الأخير، ووافق على أن يعلم ثلاثة متدربين ما دامت ركبتاه تسمحان له بذلك، وقد استمر الأمر صيفين كاملين.',
    'الآن يعبر القارب أربع مرات في اليوم ويحمل دراجات أكثر من السيارات. لا أحد يتوقع أن يربح المال، لكن المدرسة فيها تلاميذ من جديد، والبريد يصل قبل الظهر.',
  ],
  fa: [
    'وقتی شورای روستا تصمیم گرفت کشتی را دوباره بخرد، یازده سال بود که کشتی راه نمی‌رفت. به یک موتور تازه، دو لایه رنگ و کسی نیاز داشت که هنوز جریان‌های میان جزیره‌ها را بشناسد.',
    'او را در نانوایی پیدا کردند. تا روز آخر کشتی را رانده بود و پذیرفت تا زمانی که زانوهایش اجازه می‌دهند به سه شاگرد آموزش دهد، که دو تابستان طول کشید.',
    'حالا کشتی روزی چهار بار می‌رود و بیشتر از ماشین دوچرخه می‌برد. هیچ‌کس انتظار ندارد که پولی از آن دربیاید، اما مدرسه باز هم شاگرد دارد و نامه‌ها پیش از ظهر می‌رسند.',
  ],
  he: [
    'המעבורת לא הפליגה אחת עשרה שנים כאשר מועצת הכפר החליטה לקנות אותה בחזרה. היא הייתה צריכה מנוע חדש, שתי שכבות צבע ומישהו שעוד הכיר את הזרמים בין האיים.',
    'הם מצאו אותו במאפייה. הוא נהג בסירה עד היום האחרון והסכים ללמד שלושה חניכים כל עוד הברכיים שלו יאפשרו, וזה נמשך שני קיצים.',
    'עכשיו הסירה חוצה ארבע פעמים ביום ומובילה יותר אופניים ממכוניות. אף אחד לא מצפה שהיא תרוויח כסף, אבל בבית הספר יש שוב תלמידים.',
  ],
  hi: [
    'जब गाँव की परिषद ने नाव को वापस खरीदने का फैसला किया तब वह ग्यारह साल से नहीं चली थी। उसे एक नए इंजन, रंग की दो परतों और किसी ऐसे आदमी की ज़रूरत थी जो अब भी द्वीपों के बीच की धाराओं को जानता हो।',
    'वह उन्हें बेकरी में मिला। उसने आखिरी दिन तक नाव चलाई थी और जब तक उसके घुटने साथ दें तब तक तीन लोगों को सिखाने के लिए तैयार हो गया, जो दो गर्मियों तक चला।',
    'अब नाव दिन में चार बार पार जाती है और कारों से ज़्यादा साइकिलें ले जाती है। किसी को उम्मीद नहीं है कि इससे पैसा बनेगा, लेकिन स्कूल में फिर से बच्चे हैं।',
  ],
  ko: [
    '마을 회의가 배를 다시 사들이기로 했을 때 그 배는 십일 년 동안 다니지 않은 상태였다. 새 엔진과 두 겹의 페인트, 그리고 섬 사이의 물길을 아직 아는 사람이 필요했다.',
    '사람들은 그를 빵집에서 찾았다. 그는 마지막 날까지 배를 몰았고, 무릎이 버티는 동안 세 명의 견습생을 가르치기로 했는데 그것은 두 해 여름이 되었다.',
    '이제 배는 하루에 네 번 오가며 자동차보다 자전거를 더 많이 싣는다. 아무도 돈이 될 것이라고 기대하지 않지만 학교에는 다시 학생이 생겼다.',
  ],
  ja: [
    '村の議会が渡し船を買い戻すと決めたとき、船はもう十一年も動いていなかった。新しい機関と二度塗りのペンキ、それに島のあいだの潮の流れをまだ覚えている人が必要だった。',
    'その人はパン屋で見つかった。最後の日まで船を動かしていた彼は、膝が許すかぎり三人の見習いに教えると約束し、それは二度の夏になった。',
    '今では船は一日に四往復し、車よりも多くの自転車を運んでいる。もうかるとはだれも思っていないが、学校にはまた子どもたちが通い、郵便は昼前に届くようになった。',
  ],
  'zh-Hant': [
    '渡輪停駛了十一年，村民大會才決定把它買回來。它需要一具新的引擎、兩層油漆，還需要一個仍然記得島與島之間水流的人，而這樣的人在村裡已經不多了。',
    '大家在麵包店裡找到了他。他一直開到最後一天，並且答應只要膝蓋還撐得住，就繼續教三個學徒，結果一教就是兩個夏天，學徒們如今都拿到了執照。',
    '現在船每天往返四趟，載的腳踏車比汽車還多。沒有人指望它賺錢，但是學校又有了學生，信件在中午以前就會送到，碼頭邊的小吃攤也重新開張。',
  ],
  'zh-Hans': [
    '渡轮停运了十一年，村民大会才决定把它买回来。它需要一台新的发动机、两层油漆，还需要一个仍然记得岛与岛之间水流的人，而这样的人在村里已经不多了。',
    '大家在面包店里找到了他。他一直开到最后一天，并且答应只要膝盖还撑得住，就继续教三个学徒，结果一教就是两个夏天，学徒们如今都拿到了执照。',
    '现在船每天往返四趟，载的自行车比汽车还多。没有人指望它赚钱，但是学校又有了学生，信件在中午以前就会送到，码头边的小吃摊也重新开张。',
  ],
};

/** The languages there is text in. */
export const PROSE_LANGUAGES = Object.keys(PROSE);

/** The paragraphs as plain strings. */
export function sentences(language: string): readonly string[] {
  return PROSE[language] ?? [];
}

/** The paragraphs as HTML, twice over where a page has to be long. */
export function prose(language: string, times = 1): string {
  const paragraphs = sentences(language).map((text) => `<p>${text}</p>`);
  return Array.from({ length: times }, () => paragraphs.join('\n')).join('\n');
}
