import { isBeside } from '../furniture.ts';
import type { Page } from '../page.ts';
import { pageLinks } from '../page-links.ts';
import { placeOf } from '../place.ts';

const MAX_LINKS = 25;
/** What stands before an article's tags. */
const LABEL =
  /^(?:相關|相关|文章|本文|熱門)?(?:關鍵字|关键[字词]|關鍵詞|標籤|标签|標簽)(?:列表)?\s*[:：│|]?|^(?:タグ|キーワード|関連タグ|태그|tags?|tagged(?: with| as| in)?|labels?|keywords?|(?:related |article )?topics?|schlagw[oö]rter|schlagworte|stichw[oö]rter|verschlagwortet mit|themen|mots[- ]clés|étiquettes|sujets|etiquetas|palabras clave|temas|palavras-chave|assuntos|tópicos|parole chiave|argomenti|etichette|trefwoorden|onderwerpen|taggar|ämnen|emner|stikord|emneord|avainsanat|aiheet|asiasanat|tagi|słowa kluczowe|tematy|štítky|témata|címkék|kulcsszavak|etichete|oznake|ključne riječi|теги|тэги|метки|ключевые слова|мітки|етикети|ετικέτες|etiketler|từ khóa|chủ đề|แท็ก\S*|الكلمات المفتاحية|كلمات مفتاحية|وسوم|برچسب\S*|תגיות|תגים|टैग्?स?)(?:\s*[:：]|\s*$|\s+(?=[#\p{L}]))/iu;
const CATEGORY_LABEL =
  /^(?:(?:文章|個人|个人|所屬|所属)?(?:分類|分类|類別|类别|欄目|栏目)|カテゴリー?|テーマ|카테고리|categor(?:y|ies|ía|ías|ia|ias|ie)|kategorien?|rubri(?:k|que|ek|ca)|catégories?|filed under|chuyên mục|рубрика|категори[яи])\s*[:：│|]/iu;
const TAG_ADDRESS =
  /[/?&](?:tags?|tagi|hash-?tags?|keywords?|topics?|labels?|temas?|themen|schlagw\w+|stichwort\w*|etiquetas?|etiquettes?|sujets?|assuntos?|argomenti|chu-de|tagging)[/=]/i;

/** The links behind a label such as `關鍵字：` or `Tags:`, in its line, its box or the box next to it. */
export function labelledTagLinks(page: Page): Element[] {
  return labelledLinks(page, LABEL);
}

/** The links behind `Category:`, `個人分類：` and the like. */
export function labelledCategoryLinks(page: Page): Element[] {
  return labelledLinks(page, CATEGORY_LABEL);
}

function labelledLinks(page: Page, pattern: RegExp): Element[] {
  for (const { element, text, furniture } of page.survey.lines) {
    if (furniture || text.length > 400 || !pattern.test(text)) continue;
    const label = pattern.exec(text)?.[0] ?? '';
    const isAlone = label.trim().length === text.length;
    const boxes = isAlone ? [element.nextElementSibling, element.parentElement] : [element];
    for (const box of boxes) {
      const links = box === null ? [] : [...box.getElementsByTagName('a')];
      if (links.length > 0 && links.length <= MAX_LINKS && (isAlone || isMostlyLinks(text, label, links))) return links;
    }
  }
  return [];
}

/** A sentence that opens with `Tags` is no list of them. */
function isMostlyLinks(text: string, label: string, links: readonly Element[]): boolean {
  const linked = links.reduce((sum, link) => sum + (link.textContent ?? '').trim().length, 0);
  return linked >= (text.length - label.length) * 0.6;
}

/** Links to the site's tag archives, of the group that stands nearest behind the text, else before it. */
export function addressedTagLinks(page: Page): Element[] {
  const links = pageLinks(page)
    .filter(({ href }) => TAG_ADDRESS.test(href))
    .map(({ element }) => element)
    .filter((link) => !isBeside(link));
  const groups = new Map<Element, Element[]>();
  for (const link of links) {
    const box = boxOf(link);
    groups.set(box, [...(groups.get(box) ?? []), link]);
  }
  const small = [...groups].filter(([, group]) => group.length <= MAX_LINKS);
  const placed = (place: string) => small.find(([box]) => placeOf(box, page) === place)?.[1];
  return placed('after') ?? placed('before') ?? [];
}

/** Around list items and wrappers of one link: what the links of one list have in common. */
function boxOf(link: Element): Element {
  let box = link.parentElement ?? link;
  for (let step = 0; step < 2 && box.getElementsByTagName('a').length === 1 && box.parentElement !== null; step += 1)
    box = box.parentElement;
  return box;
}
