import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { TAIWAN_READINGS } from './taiwan-readings.ts';
import { toZhuyin } from './zhuyin.ts';

const simplify = Converter({ from: 'tw', to: 'cn' });

/** A character of a text with its zhuyin; `null` where it has none. */
export interface Reading {
  character: string;
  zhuyin: string | null;
}

/**
 * The zhuyin of a Chinese text, character by character, told by the words around it. The dictionary knows words in
 * Simplified shapes: the text is looked up in them, and shown as it is written. Load this module on demand only.
 */
export function readZhuyin(text: string, isTaiwan: boolean): Reading[] {
  const characters = [...text];
  const simplified = simplify(text);
  // A conversion that is not character by character would shift the readings.
  const looked = [...simplified].length === characters.length ? simplified : text;
  const found = pinyin(looked, { type: 'all', toneType: 'num', toneSandhi: false });
  if (found.length !== characters.length) return characters.map((character) => ({ character, zhuyin: null }));
  return characters.map((character, index) => {
    const { isZh = false, pinyin: told = '' } = found[index] ?? {};
    const reading = isTaiwan ? (TAIWAN_READINGS.get(character + told) ?? told) : told;
    return { character, zhuyin: isZh ? toZhuyin(reading) : null };
  });
}
