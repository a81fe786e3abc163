// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { RovingList } from '@/components/controls/RovingList.tsx';
import { pressKey, show } from './show-component.ts';

afterEach(() => document.body.replaceChildren());

function list(items: string[]) {
  return (
    <RovingList
      label="x"
      items={items}
      keyOf={(item) => item}
      row={(item, tabIndex) => (
        <button type="button" tabIndex={tabIndex} data-roving>
          {item}
        </button>
      )}
    />
  );
}

const stops = () => [...document.querySelectorAll('[tabindex="0"]')].map((stop) => stop.textContent);
const focused = () => document.activeElement?.textContent;

test('the whole list is one Tab stop', () => {
  show(list(['a', 'b', 'c']));
  expect(stops()).toEqual(['a']);
});

test('arrows, j, k, Home and End move the focus and stop at the ends', () => {
  const { place } = show(list(['a', 'b', 'c']));
  place.querySelector('button')?.focus();
  const path = ['ArrowDown', 'j', 'j', 'k', 'Home', 'ArrowUp', 'End'].map((key) => {
    pressKey(key);
    return focused();
  });
  expect(path).toEqual(['b', 'c', 'c', 'b', 'a', 'a', 'c']);
  expect(stops()).toEqual(['c']);
});

test('when the focused row goes, the row in its place has the focus', () => {
  const { place, again } = show(list(['a', 'b', 'c']));
  place.querySelector('button')?.focus();
  pressKey('j');
  again(list(['a', 'c']));
  expect(focused()).toBe('c');
});

test('a list that never had the focus does not take it', () => {
  const { again } = show(list(['a', 'b']));
  again(list(['b']));
  expect(document.activeElement).toBe(document.body);
});
