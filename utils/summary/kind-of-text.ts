/** `news` says the main thing first; `other` (minutes, interviews, talks) does not. */
export type TextKind = 'news' | 'other';

/** A shorter text has too few words to tell speech by; nearly all short texts met are news. */
const MIN_LENGTH = 500;
const SPOKEN_ZH =
  /我[們们]?|你[們们]?|您|咱[們们]?|大家|[啊吧呢嘛嗯呃哦喔欸]|這個|这个|那個|那个|就是[說说]?|然後|然后|的話|的话|可能|其[實实]|[對对]不[對对]|怎[麼么]/gu;
const SPOKEN_JA = /です|ます|ですね|ましょう|えー|あの|私|皆さん|ちょっと/gu;
const SPOKEN_OTHER = /\b(?:i|i'm|we|we're|you|your|our|me|us|um|uh|yeah|okay|ok|well|so|right|actually|thanks?)\b/giu;
const SPEAKER = /^[\p{L}\p{N}·•. ]{1,20}(?:[（(][^）)]{1,16}[）)])?\s?[：:]\s?\S/u;
const MINUTES =
  /^(?:[一二三四五六七八九十]+、)?(?:主席|主持人|紀錄|记录|出席|列席|案由|決議|决议|說明|臨時動議|讨论事项|討論事項|散會|散会)(?:人員|人员|致[詞词])?[：:]/u;

/** Share of spoken words among all characters (Chinese, Japanese) or words (elsewhere). */
function spokenDensity(text: string, language: string): number {
  if (/^(?:zh|yue|nan|cmn)\b/iu.test(language)) return (text.match(SPOKEN_ZH)?.length ?? 0) / text.length;
  if (/^ja\b/iu.test(language)) return (text.match(SPOKEN_JA)?.length ?? 0) / text.length / 1.5;
  return (text.match(SPOKEN_OTHER)?.length ?? 0) / (text.match(/\S+/gu)?.length ?? 1) / 2.5;
}

const MANY_SPOKEN = 0.025;
const MANY_SPEAKERS = 0.3;

/** Tells minutes, interviews and talks from news by spoken words and by lines that name a speaker. */
export function recogniseTextKind(paragraphs: readonly string[], language: string): TextKind {
  const text = paragraphs.join('\n');
  const spoken = paragraphs.filter((paragraph) => SPEAKER.test(paragraph) || MINUTES.test(paragraph)).length;
  if (paragraphs.length >= 6 && spoken / paragraphs.length >= MANY_SPEAKERS) return 'other';
  return text.length >= MIN_LENGTH && spokenDensity(text, language) >= MANY_SPOKEN ? 'other' : 'news';
}
