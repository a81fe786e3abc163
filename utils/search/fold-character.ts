import { HAN_VARIANTS } from './han-variants.ts';

/** Accents of Latin, Greek and Cyrillic, and the vowel points of Arabic and Hebrew: written by few, searched by fewer. */
const ACCENTS =
  /[\u0300-\u036f]|[\u0591-\u05bd]|[\u05bf-\u05c7]|[\u0610-\u061a]|[\u064b-\u065f]|\u0670|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe20-\ufe2f]/gu;

/** Controls, soft hyphen, joiners, direction marks, variation selectors. */
const INVISIBLE = /^[\p{Cc}\p{Default_Ignorable_Code_Point}]$/u;

const SPACE = /^[\s\u0085]$/u;

/** Letters that no Unicode form takes apart, and punctuation that keyboards and typesetters write differently. */
const ALIKE: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i', ς: 'σ' },
  ...{ ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ـ: '' },
  ...{ '‘': "'", '’': "'", '‛': "'", ʼ: "'", '′': "'", '`': "'", '´': "'" },
  ...{ '“': '"', '”': '"', '„': '"', '″': '"', '「': '"', '」': '"', '『': '"', '』': '"', '«': '"', '»': '"' },
  ...{ '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', '〜': '~' },
  ...{ '、': ',', '。': '.', '・': '·', '‧': '·', '•': '·', '∙': '·', '⋅': '·' },
};

const KATAKANA = /[\u30a1-\u30f6\u30fd\u30fe]/gu;
const KATAKANA_TO_HIRAGANA = 0x60;

let hanVariants: Map<string, string> | undefined;

/** Built when the first Han character is folded, so that a page that folds none never pays. */
function representativeOf(character: string): string {
  hanVariants ??= new Map(
    HAN_VARIANTS.split(' ').flatMap((group) =>
      [...group].map((variant): [string, string] => [variant, group.charAt(0)]),
    ),
  );
  return hanVariants.get(character) ?? character;
}

/** Folds one character with its combining marks: to nothing, to one character or, as `㈱` or `ﬁ`, to several. */
export function foldCharacter(character: string): string {
  if (SPACE.test(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  const plain = character.toLowerCase().normalize('NFKD').replace(ACCENTS, '').normalize('NFKC').toLowerCase();
  return [...plain]
    .map((letter) => ALIKE[letter] ?? (letter >= '⺀' ? representativeOf(letter) : letter))
    .join('')
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_TO_HIRAGANA));
}
