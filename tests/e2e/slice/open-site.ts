import { type RunningSite, SITE_NAME, startSite } from '../../site/server.ts';
import { FOREIGN_STEPS } from './foreign-steps.ts';
import type { Newsroom } from './scene.ts';
import { STEPS, type Step } from './steps.ts';

const ORIGIN = `https://${SITE_NAME}`;
const TAG = '社區培力訓練';

/** A site the job can be done on, and what of the job can be shown there. */
export interface OpenSite {
  startUrl: string;
  /** Host names to map to ports of this machine. */
  hosts: Record<string, number>;
  newsroom: Newsroom;
  steps: Step[];
  close(): Promise<void>;
}

/** The demo news site with its controls. */
export interface DemoSite extends OpenSite {
  running: RunningSite;
}

/** The demo news site under the real site's name, so that the release build's own match patterns apply. */
export async function openDemoSite(): Promise<DemoSite> {
  const running = await startSite({ tls: true });
  const { control, tlsPort } = running;
  if (tlsPort === undefined) throw new Error('the demo site does not speak TLS');
  const tagUrl = `${ORIGIN}/tag/${TAG}/`;
  return {
    running,
    startUrl: tagUrl,
    hosts: { [SITE_NAME]: tlsPort },
    newsroom: {
      articleUrl: `${ORIGIN}/community-training-graduation/`,
      tagUrl,
      tagName: TAG,
      publish: async (title) => ORIGIN + control.publish({ title, tags: [TAG], content: `<p>${title}。</p>` }).path,
    },
    steps: STEPS,
    close: () => running.close(),
  };
}

/** Somebody else's site, where nothing is published. */
export function openForeignSite(url: string): OpenSite {
  return {
    startUrl: url,
    hosts: {},
    newsroom: {
      articleUrl: url,
      tagUrl: url,
      tagName: '',
      publish: () => Promise.reject(new Error('nothing can be published there')),
    },
    steps: FOREIGN_STEPS,
    close: async () => {},
  };
}
