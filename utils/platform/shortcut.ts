import { browser } from 'wxt/browser';

/** The keys that save the current page, as the browser writes them; `null` when the reader has taken them away. */
export async function saveShortcut(): Promise<string | null> {
  // Firefox for Android has no commands.
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === 'save-page')?.shortcut || null;
}
