import { launchSession } from '../../e2e/browser/launch.ts';
import { bundleScript } from '../bundle-script.ts';
import { rounded } from '../write-figures.ts';
import type { PeerFigures } from './peers-in-page.ts';

const COUNT = 10_000;
const NAMES = ['windlion', 'minisearch', 'flexsearch'];

/** Our search beside MiniSearch and FlexSearch with bigrams, on the same records in one Chromium, each in a tab of its own. */
export async function measurePeers(): Promise<Record<string, Record<string, number>>> {
  const script = await bundleScript('tests/bench/library/peers-in-page.ts');
  const session = await launchSession('chromium');
  const figures: Record<string, Record<string, number>> = {};
  try {
    for (const name of NAMES) {
      const page = await session.browser.newPage();
      await page.evaluate(script);
      const client = await page.createCDPSession();
      const used = async (): Promise<number> => {
        await client.send('HeapProfiler.collectGarbage');
        return (await client.send('Runtime.getHeapUsage')).usedSize / 1e6;
      };
      const before = await used();
      const told: PeerFigures = await page.evaluate(
        (engine, count) => Reflect.get(globalThis, 'bench').measurePeer(engine, count),
        name,
        COUNT,
      );
      const { recall, ...times } = told;
      figures[name] = { ...rounded({ ...times, megabytes: (await used()) - before }), 'recall %': 100 * recall };
      await page.close();
    }
  } finally {
    await session.close();
  }
  return figures;
}
