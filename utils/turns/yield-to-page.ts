interface YieldingScheduler {
  yield?: () => Promise<void>;
}

/** Hands the thread to the page and comes back as soon as its waiting work is done; a timer would wait for longer. */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
