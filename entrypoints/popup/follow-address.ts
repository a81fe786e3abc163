import { computed, signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import { isPrivateAddress } from '@/utils/article/private-address.ts';
import { readAddress } from '@/utils/feeds/read-address.ts';
import { callBackground } from '@/utils/messaging/channel.ts';
import type { AddressAnswer, FollowError } from '@/utils/messaging/protocol.ts';
import { requestAccess } from '@/utils/platform/permissions.ts';

/** Following by a typed address: what is typed stays until it is followed. */
export function createFollowAddress({ announce, attempt }: Announcer) {
  const text = signal('');
  const isOpen = signal(false);
  const isBusy = signal(false);
  const answer = signal<AddressAnswer | null>(null);

  const show = (given: AddressAnswer): void => {
    answer.value = given;
    if (given.kind !== 'followed') return;
    text.value = '';
    announce({ key: 'follow.done', params: { title: given.title } });
  };
  const refuse = (error: FollowError): void => show({ kind: 'failed', error });

  return {
    text,
    isOpen,
    isBusy,
    error: computed(() => (answer.value?.kind === 'failed' ? answer.value.error : null)),
    targets: computed(() => (answer.value?.kind === 'choices' ? answer.value.targets : [])),
    type(value: string): void {
      text.value = value;
      answer.value = null;
    },
    /** May ask for the site's grant, so it must be called straight from a click; that dialog may close the popup. */
    async follow(allowPrivate: boolean): Promise<void> {
      const address = readAddress(text.value);
      if (address === null) return refuse('not-an-address');
      if (isPrivateAddress(address) && !allowPrivate) return refuse('private-address');
      const wish = { address: text.value, allowPrivate };
      isBusy.value = true;
      const given = await attempt(async () => {
        void callBackground('followOnceGranted', wish);
        return (await requestAccess(address)) ? callBackground('followAddress', wish) : null;
      });
      isBusy.value = false;
      if (given === null) refuse('no-access');
      else if (given !== undefined) show(given);
    },
    /** Takes up what an earlier popup was closed over; tells whether there was anything. */
    async resume(): Promise<boolean> {
      const unfinished = await attempt(() => callBackground('unfinishedAddress', {}));
      if (!unfinished) return false;
      text.value = unfinished.address;
      isOpen.value = true;
      if (unfinished.answer !== null) show(unfinished.answer);
      return true;
    },
  };
}
