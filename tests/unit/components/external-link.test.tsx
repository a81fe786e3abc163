// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { ExternalLink } from '@/components/controls/ExternalLink.tsx';
import { show } from './show-component.ts';

afterEach(() => document.body.replaceChildren());

test('a web address opens in a new tab without telling where from', () => {
  const { place } = show(<ExternalLink url="https://news.example/a">x</ExternalLink>);
  const { href, target, rel } = place.querySelector('a') ?? {};
  expect({ href, target, rel }).toEqual({
    href: 'https://news.example/a',
    target: '_blank',
    rel: 'noopener noreferrer',
  });
});

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  '//news.example',
  '',
])('%j stays plain text', (url) => {
  const { place } = show(<ExternalLink url={url}>x</ExternalLink>);
  expect(place.querySelector('a')).toBeNull();
  expect(place.textContent).toBe('x');
});
