import type { MarkedSpan } from './paired-marks.ts';

const SAYING =
  '(?:說|说|道|表示|指出|稱|称|強調|强调|補充|补充|解釋|解释|回答|回應|回应|問|问|喊|叫|認為|认为|回憶|回忆|提到|透露|坦言|直言|[寫写發发]文|推文|[評评][論论]|形容|警告|承[認认]|宣[稱称]|[聲声][稱称]|宣布|保[證证]|反[駁驳]|抱怨|感慨|笑|呼籲|呼吁|感嘆|感叹|告訴[^，。]{1,8}|告诉[^，。]{1,8})(?:說|说|道|到|著|着)?';
/** A verb of saying that closes its clause; 道 alone also means a road, and 沒有回答 says nothing. */
const SAID =
  '(?<![沒没有不未])(?:說|说|表示|指出|強調|强调|補充|补充|解釋|解释|回憶|回忆|坦言|直言|感嘆|感叹|問|问|[說说寫写問问答喊叫笑嘆叹充]道)';
/** `「……。」他說。`, `「……。」一名店長這樣寫道，「……`: the words after the quotation name who spoke. */
const SPEAKER_ZH = new RegExp(
  `^[^。！？；「」『』“”：:]{0,40}?(?:${SAID}[。！？]|${SAYING}[，,]?\\s*[「『“"])|^(?:他|她|我|牠)(?:們|们)?(?:又|也|則|则|還|还|笑|接著|接着)?${SAYING}[，,]`,
  'u',
);
const INTRODUCED = new RegExp(`(?:[：:，,]\\s*|${SAYING})$`, 'u');
/** 這句「我來了。」: the quotation is spoken of, not spoken. */
const NAMED = /[句的之聲声]\s*$/u;
const GOES_ON_ZH = /^[，、；：。！？,;:）)」』”》〉的之等和與与及或為为是並并也就都卻却，]/u;
const GOES_ON_JA =
  /^(?:と(?!ころ|にかく|ても|りあえず)|って|など|の(?!ち)|は(?![いじ])|が(?!ん)|を|に(?!ほん|ち)|で(?!も|き|す)|も(?!し|う|ちろん|っと)|や(?!は|っ|が)|へ(?!い)|との|という|なんて|だ(?!が|から|け)|です)/u;
const GOES_ON_KO = /^(?:[가-힣]|\s+(?:이?라고|이?라며|이?라면서|이?라는|고|며|면서|하고)(?=[\s가-힣]))/u;
/** `"……." 그가 말했다.`: the words after the quotation name who spoke. */
const SPEAKER_KO = /^[^.!?"“‘]{1,40}(?:말|밝|답|덧붙|전|강조|설명|물|외|주장|당부)[가-힣]{0,3}다\./u;

/** What surrounds a closed quotation, bracket or title whose last inner mark ends a sentence. */
export interface QuoteEnding {
  /** The paragraph. */
  text: string;
  span: MarkedSpan;
  /** Where the running sentence began. */
  sentenceStart: number;
  language: string;
}

/** Whether the sentence runs on behind a closed quotation, bracket or title that itself ends like a sentence. */
export function goesOnAfterQuote({ text, span, sentenceStart, language }: QuoteEnding): boolean {
  const rest = text.slice(span.end);
  if (rest.trim() === '') return false;
  const opensSentence = text.slice(sentenceStart, span.start).trim() === '';
  if (span.kind === 'title') return true;
  if (span.kind === 'bracket') return !opensSentence;
  const next = rest.trimStart();
  if (/^\p{Ll}/u.test(next)) return true;
  if (language.startsWith('ko') && (GOES_ON_KO.test(rest) || (opensSentence && SPEAKER_KO.test(next)))) return true;
  if (language.startsWith('ja') && GOES_ON_JA.test(next)) return true;
  if (!/[。！？!?｡…」』]/u.test(text.charAt(span.end - 2)) || /[ \t]/u.test(rest.charAt(0))) return false;
  if (GOES_ON_ZH.test(next) && !language.startsWith('ja')) return true;
  if (opensSentence) return SPEAKER_ZH.test(next);
  // 她以「誰怕誰？」為題: where nobody is said to speak, an exclaimed phrase is part of the sentence around it.
  const introduction = text.slice(sentenceStart, span.start);
  if (NAMED.test(introduction)) return true;
  const introduced = INTRODUCED.test(introduction);
  return !introduced && /[！？!?]/u.test(text.charAt(span.end - 2));
}
