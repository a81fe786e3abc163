import { expect, it } from 'vitest';
import { type ConnectionDraft, readConnection } from '@/utils/translate/check-connection.ts';

const draft = (change: Partial<ConnectionDraft>): ConnectionDraft => ({
  engineId: 'openai-compatible',
  baseUrl: 'http://localhost:11434/v1',
  key: '',
  model: 'small',
  monthlyCap: '100,000',
  ...change,
});

it.each([
  [draft({ baseUrl: 'localhost:11434' }), 'address'],
  [draft({ baseUrl: 'not an address' }), 'address'],
  [draft({ baseUrl: 'https://me:secret@host.example/v1' }), 'address'],
  [draft({ baseUrl: 'http://models.example/v1', key: 'secret' }), 'insecure'],
  [draft({ model: ' ' }), 'model'],
  [draft({ monthlyCap: 'much' }), 'cap'],
  [draft({ monthlyCap: '0' }), 'cap'],
  [draft({ engineId: 'deepl', baseUrl: '', key: ' ' }), 'key'],
])('%j is refused for its %s', (form, fault) => {
  expect(readConnection(form)).toEqual({ fault });
});

it('keeps what is needed and nothing that is empty', () => {
  expect(readConnection(draft({}))).toEqual({
    connection: { baseUrl: 'http://localhost:11434/v1', model: 'small' },
    monthlyCap: 100_000,
  });
  expect(readConnection(draft({ baseUrl: 'http://192.168.1.5:5000', engineId: 'libretranslate', model: '' }))).toEqual({
    connection: { baseUrl: 'http://192.168.1.5:5000' },
    monthlyCap: 100_000,
  });
});

it('knows DeepL’s hosts by the key', () => {
  expect(readConnection(draft({ engineId: 'deepl', baseUrl: '', key: 'k:fx', model: '' }))).toMatchObject({
    connection: { baseUrl: 'https://api-free.deepl.com', key: 'k:fx' },
  });
});
