import { expect, test } from 'vitest';
import { askedPeriod, askForPeriod } from '@/utils/search/asked-period.ts';

test('days are asked for, the last one included', () => {
  const asked = askForPeriod('老井 after:2024', { from: '2026-03-01', to: '2026-03-31' });
  expect(asked).toBe('老井 after:2026-03-01 before:2026-04-01');
  expect(askedPeriod(asked)).toEqual({ from: '2026-03-01', to: '2026-03-31' });
  expect(askForPeriod(asked, { from: null, to: null })).toBe('老井');
  expect(askedPeriod('after:2026-03')).toEqual({ from: '2026-03-01', to: null });
});
