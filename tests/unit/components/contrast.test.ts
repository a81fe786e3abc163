import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const TOKENS = readFileSync('components/design/tokens.css', 'utf8');

/** A theme's hex colours; sepia is light but for what it sets itself. */
function colorsOf(theme: 'light' | 'dark' | 'sepia'): Map<string, string> {
  const pairs = [...(TOKENS.split('@media')[0]?.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/gu) ?? [])];
  const both = pairs.map(([, name = '', light = '', dark = '']): [string, string] => [
    name,
    theme === 'dark' ? dark : light,
  ]);
  const sepia = /data-theme="sepia"\] \{([^}]+)\}/u.exec(TOKENS)?.[1] ?? '';
  const own = [...sepia.matchAll(/--([\w-]+): (#\w+)/gu)].map(([, name = '', hex = '']): [string, string] => [
    name,
    hex,
  ]);
  return new Map([...both, ...(theme === 'sepia' ? own : [])]);
}

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG contrast ratio. */
function contrast(a = '', b = ''): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const TEXT_ON_GROUND: [string, string][] = [
  ...['paper', 'surface', 'surface-sunk', 'gold-wash', 'sea-wash'].map((ground): [string, string] => ['ink', ground]),
  ...['paper', 'surface', 'surface-sunk'].map((ground): [string, string] => ['ink-soft', ground]),
  ...['brick', 'sea', 'gold', 'leaf'].flatMap((ink): [string, string][] => [
    [ink, 'paper'],
    [ink, 'surface'],
    [ink, `${ink}-wash`],
  ]),
  ['on-brick', 'brick-fill'],
  ['on-brick', 'brick-fill-hover'],
];

describe.each(['light', 'dark', 'sepia'] as const)('%s', (theme) => {
  const colors = colorsOf(theme);

  test.each(TEXT_ON_GROUND)('%s on %s reaches 7:1', (ink, ground) => {
    expect(contrast(colors.get(ink), colors.get(ground))).toBeGreaterThanOrEqual(7);
  });

  test.each([
    ['line-strong', 'paper'],
    ['line-strong', 'surface'],
    ['focus', 'paper'],
    ['focus', 'surface'],
  ])('%s on %s reaches 3:1, as control borders must', (line, ground) => {
    expect(contrast(colors.get(line), colors.get(ground))).toBeGreaterThanOrEqual(3);
  });
});
