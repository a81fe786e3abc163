import { Converter } from 'opencc-js/t2cn';
import { convert, pinyin } from 'pinyin-pro';
import { TAIWAN_READINGS } from './taiwan-readings.ts';
import { toZhuyin } from './zhuyin.ts';

const simplify = Converter({ from: 'tw', to: 'cn' });

/** A character of a text with its zhuyin; `null` where it has none. */
export interface Reading {
  character: string;
  zhuyin: string | null;
}

/** A character of a text with its syllable in pinyin, the tone as a digit; `null` where it has none. */
interface Syllable {
  character: string;
  syllable: string | null;
}

/** The dictionary knows words in Simplified shapes: the text is looked up in them, and shown as it is written. */
function readSyllables(text: string, isTaiwan: boolean): Syllable[] {
  const characters = [...text];
  const simplified = simplify(text);
  // A conversion that is not character by character would shift the readings.
  const looked = [...simplified].length === characters.length ? simplified : text;
  const found = pinyin(looked, { type: 'all', toneType: 'num', toneSandhi: false });
  if (found.length !== characters.length) return characters.map((character) => ({ character, syllable: null }));
  return characters.map((character, index) => {
    const { isZh = false, pinyin: told = '' } = found[index] ?? {};
    const reading = isTaiwan ? (TAIWAN_READINGS.get(character + told) ?? told) : told;
    return { character, syllable: isZh ? reading : null };
  });
}

/** The zhuyin of a Chinese text, character by character, told by the words around it. Load this module on demand only. */
export function readZhuyin(text: string, isTaiwan: boolean): Reading[] {
  return readSyllables(text, isTaiwan).map(({ character, syllable }) => ({
    character,
    zhuyin: syllable === null ? null : toZhuyin(syllable),
  }));
}

/** The same in pinyin with its tone marks; `null` for a character that has none. */
export function readPinyin(text: string, isTaiwan: boolean): (string | null)[] {
  return readSyllables(text, isTaiwan).map(({ syllable }) =>
    syllable === null ? null : convert(syllable.replace(/0$/u, ''), { format: 'numToSymbol' }),
  );
}
