import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { SideBySidePage } from '../pages/side-by-side.ts';
import type { Scene } from './scene.ts';

/** What a step has seen, in words, and the page that shows it. */
export interface Sight {
  seen: string;
  shows: Page;
}

/** One step of Windlion's whole job, done through the real interface; it throws when it did not happen. */
export interface Step {
  name: string;
  play(scene: Scene): Promise<Sight>;
}

const EDITED = '風獅寫下的一句話';

/** The whole job, in order; each step stands on those before it, and on nothing the background remembers. */
export const STEPS: Step[] = [
  { name: 'recognise', play: recognise },
  { name: 'save', play: save },
  { name: 'follow', play: follow },
  { name: 'badge', play: badge },
  { name: 'read', play: read },
  { name: 'side-by-side', play: sideBySide },
  { name: 'keep', play: keep },
];

async function recognise(scene: Scene): Promise<Sight> {
  await scene.visit(scene.newsroom.articleUrl);
  const icon = await scene.iconTitle(scene.words('icon.article'));
  const popup = await scene.openPopup();
  const { kind, title, meta, tags } = await popup.card();
  equal(kind, scene.words('pageKind.article'));
  ok(tags.length > 0, 'the card shows no tag');
  scene.savedTitle = title;
  return { seen: `${kind} 「${title}」, ${meta.join(', ')}, ${tags.length} tags; icon: ${icon}`, shows: popup.page };
}

async function save(scene: Scene): Promise<Sight> {
  const popup = await scene.openPopup();
  await popup.save();
  await popup.showTab('saved');
  const related = await popup.relatedTags();
  deepEqual(await popup.savedTitles(), [scene.savedTitle]);
  await scene.iconTitle(scene.words('icon.saved'));
  return {
    seen: `saved 「${scene.savedTitle}」, ${related.length} related tags: ${related.join(', ')}`,
    shows: popup.page,
  };
}

async function follow(scene: Scene): Promise<Sight> {
  const { tagUrl, tagName } = scene.newsroom;
  await scene.visit(tagUrl);
  await scene.iconTitle(scene.words('icon.list'));
  const popup = await scene.openPopup();
  const { kind } = await popup.card();
  await popup.showTab('following');
  const targets = await popup.followTargets();
  const told = await popup.follow(tagName);
  await scene.badge('');
  return { seen: `on a page of kind ${kind}, offered ${targets.join(', ')}; ${told}`, shows: popup.page };
}

async function badge(scene: Scene): Promise<Sight> {
  scene.newTitle = `剛剛貼出的新消息 ${scene.newsroom.tagName}`;
  scene.newUrl = await scene.newsroom.publish(scene.newTitle);
  const popup = await scene.openPopup();
  await popup.showTab('following');
  const told = await popup.check(scene.newsroom.tagName);
  const number = await scene.badge('1');
  return { seen: `published 「${scene.newTitle}」; check: ${told}; badge ${number}`, shows: popup.page };
}

async function read(scene: Scene): Promise<Sight> {
  const popup = await scene.openPopup();
  await popup.showTab('news');
  deepEqual(await popup.newTitles(true), [scene.newTitle]);
  await popup.openEntry(scene.newTitle);
  const title = await scene.openedTab(scene.newUrl);
  await scene.badge('');
  return { seen: `opened 「${title}」 from the New view; badge gone`, shows: await scene.visit(scene.newUrl) };
}

/** The article saved from the newsroom's page, opened side by side from the popup. */
export async function sideBySide(scene: Scene): Promise<Sight> {
  await scene.visit(scene.newsroom.articleUrl);
  const popup = await scene.openPopup();
  await popup.showTab('saved');
  await popup.openSideBySide(scene.savedTitle);
  const view = new SideBySidePage(await scene.openedOwn('/side-by-side.html'), scene.words);
  const rows = await view.rows();
  equal(await view.title(), scene.savedTitle);
  const [first] = rows;
  ok(first !== undefined && first.source !== first.target, 'the right side repeats the left');
  return { seen: `${rows.length} rows: 「${first.source}」 | 「${first.target}」`, shows: view.page };
}

async function keep(scene: Scene): Promise<Sight> {
  const page = await scene.openedOwn('/side-by-side.html');
  const view = new SideBySidePage(page, scene.words);
  await view.write(0, EDITED);
  await scene.session.reload(page);
  const [first] = await view.rows();
  match(first?.target ?? '', new RegExp(EDITED, 'u'));
  return { seen: `wrote 「${EDITED}」, reloaded: 「${first?.target}」`, shows: page };
}
