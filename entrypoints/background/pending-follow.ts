import { browser } from 'wxt/browser';
import type { AddressAnswer, AddressWish, FollowWish } from '@/utils/messaging/protocol.ts';
import { followTarget } from './follow.ts';
import { followAddress } from './follow-address.ts';

const PENDING = 'pending-follow';
const ANSWERED = 'answered-address';
/** A grant given later than this was not given for it. */
const LIFE_MS = 120_000;

interface Pending {
  wish: FollowWish;
  askedAt: number;
}

interface Answered {
  wish: AddressWish;
  answer: AddressAnswer;
  at: number;
}

/** Keeps in mind what a grant is being asked for: the browser's dialog may close the popup that asked. */
export async function rememberFollow(wish: FollowWish): Promise<void> {
  await browser.storage.session.set({ [PENDING]: { wish, askedAt: Date.now() } satisfies Pending });
}

/** The grant was answered while the popup was still there to follow by itself. */
export function forgetFollow(): Promise<void> {
  return browser.storage.session.remove(PENDING);
}

/** After a grant: follows what it was asked for, if anything; what an address brought is kept for the next popup. */
export function followRemembered(): Promise<void> {
  return oneAtATime(async () => {
    const { [PENDING]: pending } = await browser.storage.session.get<{ [PENDING]?: Pending }>(PENDING);
    await forgetFollow();
    if (pending === undefined || Date.now() - pending.askedAt >= LIFE_MS) return;
    const { wish } = pending;
    if ('target' in wish) return void (await followTarget(wish.target));
    const answered: Answered = { wish, answer: await followAddress(wish), at: Date.now() };
    await browser.storage.session.set({ [ANSWERED]: answered });
  });
}

/** Follows an address, unless the grant it had to wait for has set that going already: it is asked once. */
export function followAddressOnce(wish: AddressWish): Promise<AddressAnswer> {
  return oneAtATime(async () => {
    await forgetFollow();
    const answered = await takeAnswered();
    return answered?.wish.address === wish.address ? answered.answer : followAddress(wish);
  });
}

/** What was typed into a popup that a dialog has closed, and what came of it. */
export function unfinishedAddress(): Promise<{ address: string; answer: AddressAnswer | null } | null> {
  return oneAtATime(async () => {
    const answered = await takeAnswered();
    if (answered !== null) return { address: answered.wish.address, answer: answered.answer };
    const { [PENDING]: pending } = await browser.storage.session.get<{ [PENDING]?: Pending }>(PENDING);
    return pending !== undefined && 'address' in pending.wish ? { address: pending.wish.address, answer: null } : null;
  });
}

async function takeAnswered(): Promise<Answered | null> {
  const { [ANSWERED]: answered } = await browser.storage.session.get<{ [ANSWERED]?: Answered }>(ANSWERED);
  await browser.storage.session.remove(ANSWERED);
  return answered !== undefined && Date.now() - answered.at < LIFE_MS ? answered : null;
}

function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('pending-follow', work);
}
