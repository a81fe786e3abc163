import { describe, expect, it } from 'vitest';
import { createAssistedDraft } from '@/utils/translate/assisted-draft.ts';
import type { GlossaryTerm } from '@/utils/translate/glossary.ts';
import type { MemoryMatch } from '@/utils/translate/memory/memory-unit.ts';

const toEnglish = { source: 'zh-Hant-TW', target: 'en' };

async function draft(text: string, pair = toEnglish, glossary: GlossaryTerm[] = [], matches: MemoryMatch[] = []) {
  const engine = createAssistedDraft({ matchMemory: async () => matches });
  const options = { pair, glossary, signal: new AbortController().signal };
  for await (const result of engine.translate([{ id: 'a', text, before: '', after: '' }], options)) {
    return 'text' in result ? result.text : result.error.code;
  }
  return null;
}

describe('the assisted draft', () => {
  it('says of itself that it is no translation', () => {
    expect(createAssistedDraft({}).output).toBe('draft');
  });

  it('puts terms, dates of the Republic and large numbers into the target', async () => {
    const glossary: GlossaryTerm[] = [{ source: '風獅爺', target: 'Wind Lion God', pair: toEnglish }];
    expect(await draft('風獅爺於民國113年5月3日吸引3億2,500萬人。', toEnglish, glossary)).toBe(
      'Wind Lion God 於 May 3, 2024 吸引 325 million 人.',
    );
  });

  it.each([
    ['113年底', '2024 底'],
    ['1.2萬人', '12,000 人'],
    ['9月開學', 'September 開學'],
    ['他說：「好。」', '他說: “好. ”'],
  ])('%s → %s', async (text, expected) => expect(await draft(text)).toBe(expected));

  it('writes dates and numbers for Chinese', async () => {
    expect(await draft('On May 3, 2024, 3.5 million left.', { source: 'en', target: 'zh-TW' })).toBe(
      'On 2024年5月3日, 350萬 left.',
    );
  });

  it('takes a remembered sentence and puts its number right', async () => {
    const unit = { id: 'u', source: '共有25人參加。', target: '25 people took part.', pair: toEnglish, updatedAt: 0 };
    expect(await draft('共有31人參加。', toEnglish, [], [{ unit, score: 0.9 }])).toBe('31 people took part.');
  });
});
