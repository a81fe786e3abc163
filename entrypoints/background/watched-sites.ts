import { grantedSites } from '@/utils/platform/permissions.ts';
import { watchSites } from '@/utils/platform/scripting.ts';

/** Runs the content script on exactly the sites that the reader has granted. */
export async function followGrants(): Promise<void> {
  await navigator.locks.request('watched-sites', async () => watchSites(await grantedSites()));
}
