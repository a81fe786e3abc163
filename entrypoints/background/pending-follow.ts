import { browser } from 'wxt/browser';
import type { SourceTarget } from '@/utils/feeds/source-target.ts';
import { followTarget } from './follow.ts';

const PENDING = 'pending-follow';
/** A grant given later than this was not given for it. */
const LIFE_MS = 120_000;

interface PendingFollow {
  target: SourceTarget;
  askedAt: number;
}

/** Keeps in mind what a grant is being asked for: the browser's dialog may close the popup that asked. */
export async function rememberFollow(target: SourceTarget): Promise<void> {
  await browser.storage.session.set({ [PENDING]: { target, askedAt: Date.now() } satisfies PendingFollow });
}

/** The grant was answered while the popup was still there to follow by itself. */
export function forgetFollow(): Promise<void> {
  return browser.storage.session.remove(PENDING);
}

/** After a grant: follows what it was asked for, if anything. */
export async function followRemembered(): Promise<void> {
  const { [PENDING]: pending } = await browser.storage.session.get<{ [PENDING]?: PendingFollow }>(PENDING);
  await forgetFollow();
  if (pending !== undefined && Date.now() - pending.askedAt < LIFE_MS) await followTarget(pending.target);
}
