/** Month names, full and short, folded by `foldMonthName`; one line a language, months separated by `,`, spellings by `|`. */
const NAMES = `
en january|jan,february|feb,march|mar,april|apr,may,june|jun,july|jul,august|aug,september|sept|sep,october|oct,november|nov,december|dec
de januar|jaenner|janner|jan,februar|feber|feb,marz|maerz|mrz,april|apr,mai,juni|jun,juli|jul,august|aug,september|sep,oktober|okt,november|nov,dezember|dez
fr janvier|janv,fevrier|fevr|fev,mars,avril|avr,mai,juin,juillet|juil,aout,septembre|sept,octobre|oct,novembre|nov,decembre|dec
es enero|ene,febrero|feb,marzo|mar,abril|abr,mayo|may,junio|jun,julio|jul,agosto|ago,septiembre|setiembre|sept|sep,octubre|oct,noviembre|nov,diciembre|dic
it gennaio|gen,febbraio|feb,marzo|mar,aprile|apr,maggio|mag,giugno|giu,luglio|lug,agosto|ago,settembre|set,ottobre|ott,novembre|nov,dicembre|dic
pt janeiro|jan,fevereiro|fev,marco|mar,abril|abr,maio|mai,junho|jun,julho|jul,agosto|ago,setembro|set,outubro|out,novembro|nov,dezembro|dez
ca gener|gen,febrer|febr,marc,abril|abr,maig,juny,juliol|jul,agost|ag,setembre|set,octubre|oct,novembre|nov,desembre|des
nl januari|jan,februari|feb,maart|mrt,april|apr,mei,juni|jun,juli|jul,augustus|aug,september|sep,oktober|okt,november|nov,december|dec
sv januari|jan,februari|feb,mars|mar,april|apr,maj,juni|jun,juli|jul,augusti|aug,september|sep,oktober|okt,november|nov,december|dec
da januar|jan,februar|feb,marts|mar,april|apr,maj,juni|jun,juli|jul,august|aug,september|sep,oktober|okt,november|nov,december|dec
no januar|jan,februar|feb,mars|mar,april|apr,mai,juni|jun,juli|jul,august|aug,september|sep,oktober|okt,november|nov,desember|des
fi tammikuuta|tammikuu,helmikuuta|helmikuu,maaliskuuta|maaliskuu,huhtikuuta|huhtikuu,toukokuuta|toukokuu,kesakuuta|kesakuu,heinakuuta|heinakuu,elokuuta|elokuu,syyskuuta|syyskuu,lokakuuta|lokakuu,marraskuuta|marraskuu,joulukuuta|joulukuu
is januar|jan,februar|feb,mars|mar,april|apr,mai,juni|jun,juli|jul,agust|ag,september|sep,oktober|okt,november|nov,desember|des
pl stycznia|styczen|sty,lutego|luty|lut,marca|marzec|mar,kwietnia|kwiecien|kwi,maja|maj,czerwca|czerwiec|cze,lipca|lipiec|lip,sierpnia|sierpien|sie,wrzesnia|wrzesien|wrz,pazdziernika|pazdziernik|paz,listopada|listopad|lis,grudnia|grudzien|gru
cs ledna|leden|led,unora|unor|uno,brezna|brezen|bre,dubna|duben|dub,kvetna|kveten|kve,cervna|cerven|cvn,cervence|cervenec|cvc,srpna|srpen|srp,zari|zar,rijna|rijen|rij,listopadu|listopad|lis,prosince|prosinec|pro
sk januara|januar|jan,februara|februar|feb,marca|marec|mar,aprila|april|apr,maja|maj,juna|jun,jula|jul,augusta|august|aug,septembra|september|sep,oktobra|oktober|okt,novembra|november|nov,decembra|december|dec
hr sijecnja|sijecanj|sij,veljace|veljaca|velj,ozujka|ozujak|ozu,travnja|travanj|tra,svibnja|svibanj|svi,lipnja|lipanj|lip,srpnja|srpanj|srp,kolovoza|kolovoz|kol,rujna|rujan|ruj,listopada|listopad|lis,studenoga|studenog|studeni|stu,prosinca|prosinac|pro
sr januara|januar,februara|februar,marta|mart,aprila|april,maja|maj,juna|juni|jun,jula|juli|jul,avgusta|avgust|avg,septembra|septembar,oktobra|oktobar,novembra|novembar,decembra|decembar
sl januarja|januar,februarja|februar,marca|marec,aprila|april,maja|maj,junija|junij,julija|julij,avgusta|avgust,septembra|september,oktobra|oktober,novembra|november,decembra|december
hu januar|jan,februar|febr,marcius|marc,aprilis|apr,majus|maj,junius|jun,julius|jul,augusztus|aug,szeptember|szept,oktober|okt,november|nov,december|dec
ro ianuarie|ian,februarie|feb,martie|mar,aprilie|apr,mai,iunie|iun,iulie|iul,august|aug,septembrie|sept,octombrie|oct,noiembrie|noi|nov,decembrie|dec
tr ocak|oca,subat|sub,mart|mar,nisan|nis,mayis|may,haziran|haz,temmuz|tem,agustos|agu,eylul|eyl,ekim|eki,kasim|kas,aralik|ara
id januari|jan,februari|feb,maret|mar,april|apr,mei,juni|jun,juli|jul,agustus|agu|agt,september|sep,oktober|okt,november|nov,desember|des
ms januari|jan,februari|feb,mac,april|apr,mei,jun,julai|jul,ogos|ogo,september|sep,oktober|okt,november|nov,disember|dis
et jaanuar|jaan,veebruar|veebr,marts,aprill|apr,mai,juuni,juuli,august|aug,september|sept,oktoober|okt,november|nov,detsember|dets
lv janvaris|janvari,februaris|februari,marts|marta,aprilis|aprili,maijs|maija,junijs|junija,julijs|julija,augusts|augusta,septembris|septembri,oktobris|oktobri,novembris|novembri,decembris|decembri
lt sausio|sausis,vasario|vasaris,kovo|kovas,balandzio|balandis,geguzes|geguze,birzelio|birzelis,liepos|liepa,rugpjucio|rugpjutis,rugsejo|rugsejis,spalio|spalis,lapkricio|lapkritis,gruodzio|gruodis
ru января|январь|янв,февраля|февраль|фев,марта|март|мар,апреля|апрель|апр,мая|май,июня|июнь|июн,июля|июль|июл,августа|август|авг,сентября|сентябрь|сент|сен,октября|октябрь|окт,ноября|ноябрь|ноя,декабря|декабрь|дек
uk сiчня|сiчень|сiч,лютого|лютий|лют,березня|березень|бер,квiтня|квiтень|квi,травня|травень|тра,червня|червень|чер,липня|липень|лип,серпня|серпень|сер,вересня|вересень|вер,жовтня|жовтень|жов,листопада|листопад|лис,грудня|грудень|гру
bg януари|яну,февруари|фев,март,април|апр,май,юни,юли,август|авг,септември|сеп,октомври|окт,ноември|ное,декември|дек
sc јануара|јануар|јан,фебруара|фебруар|феб,марта|март|мар,априла|април|апр,маjа|маj,jуна|jун,jула|jул,августа|август|авг,септембра|септембар|сеп,октобра|октобар|окт,новембра|новембар|нов,децембра|децембар|дец
el ιανουαριου|ιανουαριος|ιαν,φεβρουαριου|φεβρουαριος|φεβ,μαρτιου|μαρτιος|μαρ,απριλιου|απριλιος|απρ,μαιου|μαιος|μαι,ιουνιου|ιουνιος|ιουν,ιουλιου|ιουλιος|ιουλ,αυγουστου|αυγουστος|αυγ,σεπτεμβριου|σεπτεμβριος|σεπ,οκτωβριου|οκτωβριος|οκτ,νοεμβριου|νοεμβριος|νοε,δεκεμβριου|δεκεμβριος|δεκ
ar يناير|كانون الثاني,فبراير|شباط,مارس|آذار|اذار,أبريل|ابريل|إبريل|نيسان,مايو|أيار|ايار,يونيو|يونيه|حزيران,يوليو|يوليه|تموز,أغسطس|اغسطس|آب,سبتمبر|أيلول|ايلول,أكتوبر|اكتوبر|تشرين الأول,نوفمبر|تشرين الثاني,ديسمبر|كانون الأول
fa ژانویه,فوریه,مارس,آوریل,مه,ژوئن,ژوئیه,اوت,سپتامبر,اکتبر,نوامبر,دسامبر
he ינואר,פברואר,מרץ|מרס,אפריל,מאי,יוני,יולי,אוגוסט,ספטמבר,אוקטובר,נובמבר,דצמבר
hi जनवरी,फरवरी|फ़रवरी,मार्च,अप्रैल,मई,जून,जुलाई,अगस्त,सितंबर|सितम्बर,अक्टूबर|अक्तूबर,नवंबर|नवम्बर,दिसंबर|दिसम्बर
bn জানুয়ারি|জানুয়ারী,ফেব্রুয়ারি|ফেব্রুয়ারী,মার্চ,এপ্রিল,মে,জুন,জুলাই,আগস্ট,সেপ্টেম্বর,অক্টোবর,নভেম্বর,ডিসেম্বর
ta ஜனவரி,பிப்ரவரி,மார்ச்,ஏப்ரல்,மே,ஜூன்,ஜூலை,ஆகஸ்ட்,செப்டம்பர்,அக்டோபர்,நவம்பர்,டிசம்பர்
th มกราคม|ม.ค,กุมภาพันธ์|ก.พ,มีนาคม|มี.ค,เมษายน|เม.ย,พฤษภาคม|พ.ค,มิถุนายน|มิ.ย,กรกฎาคม|ก.ค,สิงหาคม|ส.ค,กันยายน|ก.ย,ตุลาคม|ต.ค,พฤศจิกายน|พ.ย,ธันวาคม|ธ.ค
`;

const MONTH_OF_NAME = new Map<string, number>();
for (const line of NAMES.trim().split('\n')) {
  for (const [index, spellings] of line.slice(3).split(',').entries()) {
    for (const spelling of spellings.split('|')) {
      // `lipiec`/`lipanj`, `listopad` and the like differ between languages: the longer, earlier spelling keeps its place.
      const name = foldMonthName(spelling);
      if (!MONTH_OF_NAME.has(name)) MONTH_OF_NAME.set(name, index + 1);
    }
  }
}

/** A month's number for its name in any of some forty languages; names that mean two months are settled by `language`. */
export function monthOfName(name: string, language = ''): number | null {
  const folded = foldMonthName(name);
  if (folded === 'listopada' || folded === 'listopad' || folded === 'lis') return language === 'hr' ? 10 : 11;
  if (language === 'hr' && folded === 'lip') return 6;
  if (language === 'hr' && (folded === 'srpnja' || folded === 'srp')) return 7;
  // Hebrew puts `in` before the month, Arabic often both of its names: `أيلول/سبتمبر`.
  const bare = folded.split(/\s?\/\s?/)[0]?.replace(/^ב(?=[\u05d0-\u05ea]{3})/, '') ?? folded;
  return MONTH_OF_NAME.get(folded) ?? MONTH_OF_NAME.get(bare) ?? null;
}

function foldMonthName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[a-zα-ω\u0430-\u044f\u0456])[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/і/g, 'i')
    .replace(/ј/g, 'j')
    .replace(/\.$/, '');
}
