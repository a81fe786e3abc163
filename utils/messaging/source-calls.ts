import type { RemovedSource } from '@/utils/library/unfollow.ts';
import { callBackground } from './channel.ts';

/** What the background does for a page that lists sources. */
export const sourceCalls = {
  check: (sourceId?: string) => callBackground('checkNow', { sourceIds: sourceId === undefined ? 'all' : [sourceId] }),
  unfollow: (sourceId: string) => callBackground('unfollow', { sourceId }),
  followAgain: (removed: RemovedSource) => callBackground('followAgain', { removed }),
};
