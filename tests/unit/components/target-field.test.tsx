// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { TargetField } from '@/components/side-by-side/TargetField.tsx';
import { fire, show } from './show-component.ts';

afterEach(() => document.body.replaceChildren());

function open(value: string, onEdit = vi.fn()) {
  const field = (text: string) => (
    <TargetField label="x" lang="zh-CN" dir="ltr" value={text} onEdit={onEdit} onLeave={() => {}} />
  );
  const { place, again } = show(field(value));
  const area = place.querySelector('textarea');
  if (area === null) throw new Error('no field');
  const type = (text: string, isComposing = false): void => {
    area.value = text;
    fire(area, new InputEvent('input', { bubbles: true, isComposing }));
  };
  return { area, type, onEdit, update: (text: string) => again(field(text)) };
}

test('what is typed is reported as it is typed', () => {
  const { type, onEdit } = open('');
  type('你');
  expect(onEdit.mock.calls).toEqual([['你']]);
});

test('nothing is reported while an input method composes; its result is', () => {
  const { area, type, onEdit } = open('');
  type('ㄋ', true);
  type('ㄋㄧ', true);
  expect(onEdit).not.toHaveBeenCalled();
  area.value = '你';
  fire(area, new CompositionEvent('compositionend', { bubbles: true }));
  expect(onEdit.mock.calls).toEqual([['你']]);
});

test('text from elsewhere comes in, but never under the hands of who is typing', () => {
  const { area, update } = open('舊');
  update('新');
  expect(area.value).toBe('新');
  area.focus();
  area.value = '新寫';
  update('別處');
  expect(area.value).toBe('新寫');
});
