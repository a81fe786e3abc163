import type { MessageKey } from '@/utils/locale/translator.ts';
import type { FollowError } from '@/utils/messaging/protocol.ts';

/** What a reader is told when something could not be followed, and what to do next. */
export const FOLLOW_ERROR_MESSAGES: Record<FollowError, MessageKey> = {
  'no-access': 'follow.noAccess',
  'already-followed': 'follow.already',
  'nothing-to-follow': 'follow.nothing',
  'not-an-address': 'follow.notAnAddress',
  'private-address': 'follow.privateAddress',
  offline: 'follow.offline',
  unreachable: 'follow.unreachable',
  timeout: 'follow.timeout',
  'not-found': 'follow.notFound',
  'login-page': 'follow.loginPage',
  busy: 'follow.busy',
  'server-error': 'follow.serverError',
  'too-large': 'follow.tooLarge',
  empty: 'follow.empty',
  'not-a-feed': 'follow.notAFeed',
  'no-feed': 'follow.noFeed',
};
