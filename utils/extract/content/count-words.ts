const CJK = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]/g;
const CJK_PER_MINUTE = 400;
const WORDS_PER_MINUTE = 230;

/** Words by the script's habits, characters without white space, and minutes to read. */
export function countWords(text: string): { words: number; characters: number; readingMinutes: number } {
  const cjk = text.match(CJK)?.length ?? 0;
  const others =
    (cjk === 0 ? text : text.replace(CJK, ' ')).match(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
  const minutes = cjk / CJK_PER_MINUTE + others / WORDS_PER_MINUTE;
  return {
    words: cjk + others,
    characters: text.replace(/\s+/g, '').length,
    readingMinutes: cjk + others === 0 ? 0 : Math.max(1, Math.round(minutes)),
  };
}
