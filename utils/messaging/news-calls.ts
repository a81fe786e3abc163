import { callBackground } from './channel.ts';
import type { BackgroundProtocol } from './protocol.ts';
import { describeSave } from './save-outcome.ts';

type Called = Pick<BackgroundProtocol, 'markRead' | 'markUnread' | 'saveLink' | 'moveArticles'>;

/** What the New view asks the background to do. */
export const newsCalls: Called & { describeSave: typeof describeSave } = {
  markRead: (request) => callBackground('markRead', request),
  markUnread: (request) => callBackground('markUnread', request),
  saveLink: (request) => callBackground('saveLink', request),
  moveArticles: (request) => callBackground('moveArticles', request),
  describeSave,
};
