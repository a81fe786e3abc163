import { browser } from 'wxt/browser';

/** Firefox's name for it, which the types of Chrome do not know. */
interface Sidebar {
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the library beside the page, as a side panel or sidebar; to be called first of all in a click. */
export async function openSidePanel(): Promise<void> {
  const { sidebarAction } = browser as unknown as Sidebar;
  // Firefox counts a click only until the first wait.
  if (sidebarAction !== undefined) return sidebarAction.open();
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await browser.sidePanel.open({ windowId: id });
}
