import { expect, test } from 'vitest';
import { planGlossary } from '@/utils/exchange/plan-glossary.ts';

const PAIR = { source: 'zh-TW', target: 'en' };
const term = (source: string, target: string, more = {}) => ({ source, target, pair: PAIR, ...more });

test('new, different and known terms are told apart; the file’s last word for a term counts', () => {
  const known = [
    term('港口', 'harbour'),
    term('老街', 'old street'),
    term('老街', 'Old Street', { site: 'a.example' }),
  ];
  const plan = planGlossary(known, [
    term('港口', 'harbour'),
    term('老街', 'Old Lane'),
    term('老街', 'Old Town Street'),
    term('燈塔', 'lighthouse'),
  ]);
  expect(plan).toEqual({
    added: [term('燈塔', 'lighthouse')],
    changed: [{ before: term('老街', 'old street'), after: term('老街', 'Old Town Street') }],
    unchanged: 1,
  });
});

test('the same languages under other tags are the same pair', () => {
  const other = { ...term('港口', 'harbour'), pair: { source: 'zh-Hant', target: 'en-GB' } };
  expect(planGlossary([term('港口', 'harbour')], [other]).unchanged).toBe(1);
});
