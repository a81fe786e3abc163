import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchSession } from './browser/launch.ts';
import { expect, test } from './fixtures.ts';
import { fireAlarm, makeSourcesDue } from './pages/clockwork.ts';
import { Scene } from './slice/scene.ts';

const TAG = '社區培力訓練';
const FEED = `/tag/${TAG}/feed/`;

test('the browser ended and started anew: the badge says what the list shows, nothing is asked, and checks go on', async ({
  stage,
  site,
  words,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'windlion-profile-'));
  const options = { hosts: stage.hosts, language: 'zh-TW', profile };
  const { control } = site.running;
  try {
    const first = await launchSession('chromium', options);
    try {
      const scene = new Scene(first, stage.newsroom, words);
      await scene.visit(stage.newsroom.tagUrl);
      const popup = await scene.openPopup();
      await popup.showTab('following');
      await popup.follow(TAG);
      await scene.aSecond();
      await stage.newsroom.publish('關掉以前');
      await popup.check(TAG);
      await scene.badge('1');
    } finally {
      await first.close();
    }
    await stage.newsroom.publish('關著的時候');
    control.clearRequests();
    const second = await launchSession('chromium', options);
    try {
      const scene = new Scene(second, stage.newsroom, words);
      await scene.badge('1');
      expect(control.requests(FEED)).toEqual([]);
      await makeSourcesDue(second);
      await fireAlarm(second, 'poll');
      await scene.badge('2');
      await scene.visit(stage.newsroom.articleUrl);
      const popup = await scene.openPopup();
      await popup.showTab('news');
      await expect.poll(async () => (await popup.newTitles()).toSorted()).toEqual(['關掉以前', '關著的時候']);
    } finally {
      await second.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
