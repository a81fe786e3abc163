const CREDIT_FORMS: readonly RegExp[] = [
  /\s*[/／]\s*(?:圖|图)\s*[:：/／]?\s*([^/／。]{2,30}?)\s*$/u,
  /\s*[(（【〔]\s*(?:攝影|摄影|圖片?|图片?|照片|資料照)\s*[:：/／]?\s*([^)）】〕]{2,30}?)\s*[)）】〕]\s*$/u,
  /\s*[(（【〔]\s*((?:本報)?(?:記者|记者)?[^()（）]{2,14}(?:攝影?|摄影?|提供|翻攝|供图|供圖))\s*[)）】〕]\s*$/u,
  /\s*(?:攝影|摄影|圖片來源|图片来源|圖片提供|圖|图|照片)\s*[:：／/]\s*([^。]{2,30}?)\s*$/u,
  /\s*[([]?\s*(?:photo(?:graph)?|image|picture|credit|foto|crédit photo|fotografía|bild)s?\s*(?:credit|by|courtesy of)?\s*[:/]?\s+(?:by\s+)?([^)\]]{3,60}?)\s*[)\]]?\s*$/iu,
  /\s*©\s*([^©]{2,60})$/u,
];

/** A caption and the photographer's or owner's name that closes it. */
export function splitCredit(caption: string): { caption: string; credit?: string } {
  for (const form of CREDIT_FORMS) {
    const match = form.exec(caption);
    if (match?.[1] === undefined) continue;
    const credit = match[1]
      .replace(/^(?:本報)?(?:記者|记者)\s*/, '')
      .replace(/(?<=[\u3400-\u9fff○]{2})(?:攝影?|摄影?|提供|供图|供圖)$/, '');
    return { caption: caption.slice(0, match.index).trim(), credit: credit.trim() };
  }
  return { caption };
}
