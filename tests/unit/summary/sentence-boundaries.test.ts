import { expect, it } from 'vitest';
import { scoreBoundaries } from '../../bench/boundary-score.ts';
import { ENCYCLOPEDIA_SENTENCES } from '../../bench/encyclopedia-sentences.ts';

// One line holds two sentences on purpose: 是否應該重建？這個問題……
const SENTENCES = ENCYCLOPEDIA_SENTENCES.flatMap((line) => (line.startsWith('是否') ? line.split(/(?<=？)/u) : [line]));

it.each([1, 3, 10, 40])('finds encyclopedia sentences again when %i stand together', (perParagraph) => {
  const { f1, wrong } = scoreBoundaries(SENTENCES, 'zh-Hant', perParagraph);
  expect(wrong).toEqual([]);
  expect(f1).toBe(1);
});
