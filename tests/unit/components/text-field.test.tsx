// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { TextField } from '@/components/controls/TextField.tsx';
import { fire, show } from './show-component.ts';

test('what is being typed outlives a drawing anew, and is kept when the reader is done', () => {
  const onCommit = vi.fn();
  const field = (value: string) => <TextField label="資料夾" value={value} onCommit={onCommit} />;
  const { place, again } = show(field(''));
  const input = place.querySelector('input') ?? new HTMLInputElement();
  input.value = '金';
  fire(input, new Event('input', { bubbles: true }));
  again(field('舊的'));
  expect(input.value).toBe('金');
  input.value = ' 金門 ';
  fire(input, new Event('change', { bubbles: true }));
  expect(onCommit).toHaveBeenCalledWith('金門');
  again(field('金門'));
  expect(input.value).toBe('金門');
});
