import { expect } from '@playwright/test';
import { EngineForm, EnginePanelOnPage } from '../pages/engines.ts';
import type { SideBySidePage } from '../pages/side-by-side.ts';
import { openSideBySide } from './embedded-path.ts';
import type { Scene } from './scene.ts';

/** Sets an engine up in the options, its host allowed. */
export async function setUp(
  scene: Scene,
  engineId: string,
  host: string,
  fields: Record<string, string>,
): Promise<EngineForm> {
  const { session, words } = scene;
  await session.allowHost(`*://${host}/*`);
  const form = new EngineForm(await session.openOwn('options.html#engines'), words, engineId);
  await form.open();
  for (const [label, text] of Object.entries(fields)) await form.fill(label, text);
  await form.press(words('engine.save'));
  return form;
}

/** An article of the demo site side by side in English, which no embedded engine serves. */
export async function openInEnglish(scene: Scene): Promise<{ view: SideBySidePage; panel: EnginePanelOnPage }> {
  const view = await openSideBySide(scene, '/community-training-graduation/');
  await view.rows();
  await view.page.select('.view-bar select', 'en');
  await expect.poll(async () => (await view.rows()).every(({ target }) => target === '')).toBe(true);
  return { view, panel: new EnginePanelOnPage(view.page, scene.words) };
}
