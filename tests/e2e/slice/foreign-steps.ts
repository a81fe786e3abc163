import type { Scene } from './scene.ts';
import { type Sight, type Step, sideBySide } from './steps.ts';

/** What can be shown of the job on a site whose editors are not ours. */
export const FOREIGN_STEPS: Step[] = [
  { name: 'recognise', play: recognise },
  { name: 'use', play: saveOrOffer },
];

async function recognise(scene: Scene): Promise<Sight> {
  await scene.visit(scene.newsroom.articleUrl);
  const popup = await scene.openPopup();
  const { kind, title, meta, tags } = await popup.card();
  scene.savedTitle = title;
  return { seen: [`${kind} 「${title}」`, ...meta, ...tags].join(', '), shows: popup.page };
}

/** An article is saved and set side by side; of a list the popup says what could be followed. */
async function saveOrOffer(scene: Scene): Promise<Sight> {
  const popup = await scene.openPopup();
  const { kind } = await popup.card();
  if (kind === scene.words('pageKind.article')) {
    await popup.save();
    return sideBySide(scene);
  }
  await popup.showTab('following');
  return { seen: `could follow: ${(await popup.followTargets()).join(', ')}`, shows: popup.page };
}
