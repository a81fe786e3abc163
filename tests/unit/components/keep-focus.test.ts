// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { keepFocus } from '@/components/controls/keep-focus.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve));
const find = (id: string) => document.getElementById(id);

beforeEach(() => {
  const root = document.createElement('main');
  root.innerHTML = `<button id="far"></button><div><p><button id="gone"></button></p><button id="near"></button></div>`;
  document.body.replaceChildren(root);
  keepFocus(root);
});

test('the nearest control left takes the focus of one that is removed', async () => {
  find('gone')?.focus();
  find('gone')?.remove();
  await settle();
  expect(document.activeElement?.id).toBe('near');
});

test('a focus that was elsewhere, or was given up, is left alone', async () => {
  find('gone')?.focus();
  find('gone')?.blur();
  await settle();
  find('gone')?.remove();
  await settle();
  expect(document.activeElement).toBe(document.body);
});
