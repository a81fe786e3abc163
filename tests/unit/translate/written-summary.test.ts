import { describe, expect, it } from 'vitest';
import { EngineFailure } from '@/utils/translate/remote/engine-failure.ts';
import { sentencesToSend, writeSummaryByModel } from '@/utils/translate/remote/written-summary.ts';

const SENTENCES = [
  { id: 'a', text: '老井在三月清完淤泥，清出八公噸。' },
  { id: 'b', text: '村長說井水還不能喝。' },
];

function worldAnswering(...answers: [status: number, content: string][]) {
  const asked: { messages: { content: string }[]; response_format?: object }[] = [];
  const fetcher: typeof fetch = async (_url, init) => {
    asked.push(JSON.parse(String(init?.body)));
    const [status, content] = answers[asked.length - 1] ?? [500, ''];
    return new Response(JSON.stringify({ choices: [{ message: { content } }] }), { status });
  };
  return { asked, world: { fetch: fetcher, connection: { baseUrl: 'http://localhost/v1', model: 'm' } } };
}

const request = { sentences: SENTENCES, count: 2, signal: new AbortController().signal };
const answer = (sentences: object[]): string => JSON.stringify({ sentences });

describe('a summary that a model writes', () => {
  it('keeps sentences whose citations hold, and refuses each that cites wrongly', async () => {
    const { world } = worldAnswering([
      200,
      answer([
        { text: '老井清出八公噸淤泥。', sources: ['1'] },
        { text: '村長說井水不能喝。', sources: ['2'] },
        { text: '老井清出 80 公噸淤泥。', sources: ['1'] },
        { text: '老井清完了淤泥。', sources: ['9'] },
        { text: '老井清完了。', sources: [] },
      ]),
    ]);
    const { accepted, refused } = await writeSummaryByModel(world, 'openai-compatible', request);
    expect(accepted).toMatchObject([{ sourceIds: ['a'] }, { sourceIds: ['b'] }]);
    expect(refused.map(({ fault }) => fault)).toEqual(['number-not-in-source', 'unknown-source', 'no-citation']);
  });

  it('is asked for again without a schema where the server knows none', async () => {
    const good = answer([{ text: '井水還不能喝。', sources: ['2'] }]);
    const { world, asked } = worldAnswering([400, ''], [200, good]);
    const { accepted } = await writeSummaryByModel(world, 'openai-compatible', request);
    expect(accepted).toHaveLength(1);
    expect(asked.map((body) => 'response_format' in body)).toEqual([true, false]);
  });

  it('fails in words where the answer is no summary, or the reader’s cap would be passed', async () => {
    const { world } = worldAnswering([200, 'I cannot.']);
    await expect(writeSummaryByModel(world, 'x', request)).rejects.toThrow(EngineFailure);
    const capped = { ...worldAnswering().world, reserve: async () => false };
    await expect(writeSummaryByModel(capped, 'x', request)).rejects.toMatchObject({ error: { code: 'cap-reached' } });
  });

  it('sends no more of a long article than a small model can read', () => {
    const long = Array.from({ length: 40 }, (_, index) => ({ id: String(index), text: '字'.repeat(1000) }));
    expect(sentencesToSend(long)).toHaveLength(12);
  });
});
