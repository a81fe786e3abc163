import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { createStoredUndo } from '@/entrypoints/side-by-side/stored-undo.ts';
import { library } from '@/utils/library/database.ts';
import { editSegment } from '@/utils/library/segment-edits.ts';
import { writeSummary } from '@/utils/library/summaries.ts';

beforeEach(async () => {
  await Promise.all(library().tables.map((table) => table.clear()));
});

async function row() {
  const [segment] = await library().segments.toArray();
  if (segment === undefined) throw new Error('no row');
  return segment;
}

test('a page opened anew goes back through all that a row has read, and forward again', async () => {
  const sentence = { sourceText: '句', blockId: 'b', start: 0, end: 1, machineText: 'machine' };
  const draft = { articleId: 'a', sourceLanguage: 'zh-TW', targetLanguage: 'en', engineId: 'x', segments: [sentence] };
  const { id } = (await writeSummary(draft, 1)).segments[0] ?? { id: '' };
  await editSegment(id, 'first', 100_000);
  await editSegment(id, 'second', 200_000);
  const undo = createStoredUndo();
  const steps: (readonly [string, string])[] = [];
  for (const way of ['back', 'back', 'back', 'forward', 'forward', 'forward'] as const) {
    const moved = await undo.step(await row(), way, 300_000);
    steps.push([moved ? way : 'end', (await row()).targetText]);
  }
  expect(steps).toEqual([
    ['back', 'first'],
    ['back', 'machine'],
    ['end', 'machine'],
    ['forward', 'first'],
    ['forward', 'second'],
    ['end', 'second'],
  ]);
});
