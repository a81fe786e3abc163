// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { Tabs } from '@/components/controls/Tabs.tsx';
import { pressKey, show } from './show-component.ts';

afterEach(() => document.body.replaceChildren());

test('arrows go round, Home and End jump, and the panel names its tab', () => {
  const onSelect = vi.fn();
  const tabs = ['a', 'b', 'c'].map((id) => ({ id, label: id }));
  const { place } = show(
    <Tabs label="x" tabs={tabs} selected="a" onSelect={onSelect}>
      {null}
    </Tabs>,
  );
  place.querySelector<HTMLElement>('#tab-a')?.focus();
  for (const key of ['ArrowLeft', 'ArrowRight', 'End', 'Home', 'x']) pressKey(key);
  expect(onSelect.mock.calls.flat()).toEqual(['c', 'b', 'c', 'a']);
  expect(place.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe('tab-a');
});
