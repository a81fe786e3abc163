import { browser } from 'wxt/browser';

const PERMISSION = { permissions: ['notifications' as const] };

/** Whether the reader has allowed notifications; without, the browser hides their interface. */
export async function mayNotify(): Promise<boolean> {
  return browser.notifications !== undefined && (await browser.permissions.contains(PERMISSION));
}

/** Asks the reader to allow notifications; must be called straight from a click. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/** Shows a notification, in place of an earlier one with this id. */
export async function showNotification(id: string, { title, message }: { title: string; message: string }) {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** Whether the reader has neither clicked a notification nor waved it away. */
export async function isNotificationShown(id: string): Promise<boolean> {
  return id in (await browser.notifications.getAll());
}

/** Takes a notification away. */
export async function clearNotification(id: string): Promise<void> {
  await browser.notifications?.clear(id);
}

/** Calls back when a notification is clicked, also one that an earlier worker has shown; again after each grant. */
export function watchNotificationClicks(onClick: (id: string) => void): void {
  browser.notifications?.onClicked.addListener(onClick);
}
