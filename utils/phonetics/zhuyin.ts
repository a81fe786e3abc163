const INITIALS: Record<string, string> = {
  ...{ b: 'ㄅ', p: 'ㄆ', m: 'ㄇ', f: 'ㄈ', d: 'ㄉ', t: 'ㄊ', n: 'ㄋ', l: 'ㄌ', g: 'ㄍ', k: 'ㄎ', h: 'ㄏ' },
  ...{ j: 'ㄐ', q: 'ㄑ', x: 'ㄒ', zh: 'ㄓ', ch: 'ㄔ', sh: 'ㄕ', r: 'ㄖ', z: 'ㄗ', c: 'ㄘ', s: 'ㄙ' },
};
const FINALS: Record<string, string> = {
  ...{ a: 'ㄚ', o: 'ㄛ', e: 'ㄜ', ê: 'ㄝ', ai: 'ㄞ', ei: 'ㄟ', ao: 'ㄠ', ou: 'ㄡ', an: 'ㄢ', en: 'ㄣ' },
  ...{ ang: 'ㄤ', eng: 'ㄥ', er: 'ㄦ', i: 'ㄧ', ia: 'ㄧㄚ', io: 'ㄧㄛ', ie: 'ㄧㄝ', iao: 'ㄧㄠ', iu: 'ㄧㄡ' },
  ...{ ian: 'ㄧㄢ', in: 'ㄧㄣ', iang: 'ㄧㄤ', ing: 'ㄧㄥ', iong: 'ㄩㄥ', u: 'ㄨ', ua: 'ㄨㄚ', uo: 'ㄨㄛ' },
  ...{ uai: 'ㄨㄞ', ui: 'ㄨㄟ', uan: 'ㄨㄢ', un: 'ㄨㄣ', uang: 'ㄨㄤ', ong: 'ㄨㄥ', ueng: 'ㄨㄥ' },
  ...{ ü: 'ㄩ', üe: 'ㄩㄝ', üan: 'ㄩㄢ', ün: 'ㄩㄣ' },
};
/** Finals that stand alone are spelt otherwise. */
const ALONE: Record<string, string> = {
  ...{ yi: 'i', ya: 'ia', yo: 'io', ye: 'ie', yao: 'iao', you: 'iu', yan: 'ian', yin: 'in', yang: 'iang' },
  ...{ ying: 'ing', yong: 'iong', yu: 'ü', yue: 'üe', yuan: 'üan', yun: 'ün', wu: 'u', wa: 'ua', wo: 'uo' },
  ...{ wai: 'uai', wei: 'ui', wan: 'uan', wen: 'un', wang: 'uang', weng: 'ueng' },
};
const TONES = ['˙', '', 'ˊ', 'ˇ', 'ˋ'];

/** A pinyin syllable with its tone as a digit (`0` is the neutral one) in zhuyin; `null` for what is none. */
export function toZhuyin(syllable: string): string | null {
  const [, letters = '', digit = ''] = /^([a-zêü]+)([0-4])$/u.exec(syllable.replace('v', 'ü')) ?? [];
  const spelt = spell(letters);
  const tone = TONES[Number(digit)];
  if (digit === '' || spelt === null || tone === undefined) return null;
  return digit === '0' ? tone + spelt : spelt + tone;
}

function spell(letters: string): string | null {
  const alone = FINALS[ALONE[letters] ?? letters];
  if (alone !== undefined) return alone;
  const [, initial = '', rest = ''] = /^([zcs]h|[bpmfdtnlgkhjqxrzcs])(.+)$/u.exec(letters) ?? [];
  const consonant = INITIALS[initial];
  if (consonant === undefined) return null;
  // 知, 吃, 詩, 日, 資, 次, 思: the consonant alone.
  if (rest === 'i' && /^([zcs]h?|r)$/u.test(initial)) return consonant;
  const final = FINALS[/^[jqx]$/u.test(initial) ? rest.replace(/^u/u, 'ü') : rest];
  return final === undefined ? null : consonant + final;
}
