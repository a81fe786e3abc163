import type { FollowError } from '@/utils/messaging/protocol.ts';

const TOLD = ['offline', 'unreachable', 'timeout', 'too-large', 'empty', 'not-a-feed'] as const;

/** Why an answer brings nothing to follow, in the terms a reader is told it. */
export function followErrorOf(answer: { kind: string; code?: string; status?: number }): FollowError {
  if (answer.kind === 'gone') return 'not-found';
  const { code, status = 0 } = answer;
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401 || status === 403) return 'login-page';
  if (status === 429 || status === 503) return 'busy';
  return TOLD.find((told) => told === code) ?? 'server-error';
}
