/** Years of the Republic of China (民國) count from 1912. */
export const ROC_OFFSET = 1911;
const ERAS: Record<string, number> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  民國: 1911,
  民国: 1911,
};
/** Year counts that news writes without naming the era, as in 113年. */
const ROC_PLAIN = { from: 50, to: 199 };

/** An hour on either clock: 15 is also 3, 3 is also 15. */
export function hourValues(hour: number): number[] {
  return hour > 12 ? [hour, hour - 12] : [hour, hour + 12];
}

/** What a year may be on the other side, by the words around it: era years, bare ROC years, decades. */
export function yearValues(value: number, before: string, after: string): number[] {
  const era = Object.entries(ERAS).find(([name]) => before.trimEnd().endsWith(name));
  // 民國70年代 are the 1980s.
  const decade = /^\s?年代/u.test(after) ? [Math.floor((value + (era?.[1] ?? 0)) / 10) * 10] : [];
  if (era) return [value, value + era[1], ...decade];
  if (/^s\b|^\s?年代/u.test(after)) return value < 100 ? [value, 1900 + value, 2000 + value] : [value];
  const endsRange = /年\s?(?:到|至|[~～–—-])\s?$/u.test(before) && /^\s?年/u.test(after);
  const isYear = endsRange || /^\s?(?:[學学]?年度?)(?![代來来前後后內内間间以])/u.test(after);
  if (!isYear || value < ROC_PLAIN.from || value > ROC_PLAIN.to) return [value];
  return value < 100 ? [value, value + ROC_OFFSET, value + 1900] : [value, value + ROC_OFFSET];
}

/** What a number may be on the other side, by the words around it: 3成 is 30 %, 8折 is 20 % off, 19世紀 the 1800s. */
export function possibleValues(value: number, before: string, after: string): number[] {
  const values = yearValues(value, before, after);
  if (/^\s?成/u.test(after)) values.push(value * 10);
  if (/^\s?折/u.test(after)) values.push(100 - value * (value < 10 ? 10 : 1), value * 10);
  if (/^\s?(?:[時时點点]|[ap]\.?m\b|o['’]clock)/iu.test(after) && value <= 24) values.push(...hourValues(value));
  if (/^(?:\s?(?:st|nd|rd|th)[\s-]century|\s?世[紀纪])/iu.test(after)) values.push((value - 1) * 100);
  if (value % 100 === 0 && value >= 1000 && /^s\b/u.test(after)) values.push(value / 100 + 1);
  return values;
}
