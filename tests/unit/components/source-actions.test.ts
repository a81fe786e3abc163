import { expect, test } from 'vitest';
import { createAnnouncer } from '@/components/feedback/announcer.ts';
import { createSourceActions } from '@/components/news/source-actions.ts';

test('two checks that go on at once each stay busy until their own end', async () => {
  const ends = new Map<string | undefined, () => void>();
  const actions = createSourceActions(
    {
      check: (sourceId) =>
        new Promise((resolve) => ends.set(sourceId, () => resolve({ checked: 1, failed: 0, fresh: 0 }))),
      unfollow: async () => null,
      followAgain: async () => null,
      open: async () => null,
    },
    createAnnouncer(),
  );
  const busy = () => [actions.isChecking('a'), actions.isChecking('b'), actions.isCheckingAll()];
  const [a, b] = [actions.check('a'), actions.check('b')];
  expect(busy()).toEqual([true, true, false]);
  ends.get('a')?.();
  await a;
  expect(busy()).toEqual([false, true, false]);
  ends.get('b')?.();
  await b;
  const all = actions.check();
  expect(busy()).toEqual([true, true, true]);
  ends.get(undefined)?.();
  await all;
  expect(busy()).toEqual([false, false, false]);
});
