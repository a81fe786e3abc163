import { afterEach, expect, test, vi } from 'vitest';
import { yieldToPage } from '@/utils/turns/yield-to-page.ts';

afterEach(() => vi.unstubAllGlobals());

test('waiting work of the page comes first', async () => {
  vi.stubGlobal('scheduler', undefined);
  const order: string[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    order.push('page');
    port1.close();
  };
  port2.postMessage(null);
  await yieldToPage();
  order.push('reading');
  expect(order).toEqual(['page', 'reading']);
});

test('the browser’s own scheduler is asked where there is one', async () => {
  const own = vi.fn(() => Promise.resolve());
  vi.stubGlobal('scheduler', { yield: own });
  await yieldToPage();
  expect(own).toHaveBeenCalledOnce();
});
