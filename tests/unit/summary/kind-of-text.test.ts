import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recogniseTextKind } from '@/utils/summary/kind-of-text.ts';

const CORPUS = readFileSync('tests/bench/summary-corpus.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; sentences?: number });

const REPORT = `縣府昨日舉行記者會，公布明年度的觀光計畫，預計投入八千萬元整修三處海岸步道。
觀光處指出，步道年久失修，部分路段在去年颱風期間受損，居民多次反映。
「我們希望旅客可以慢慢走，看看海邊的風景。」觀光處長說，其實大家都知道步道需要整理。
工程將分三期進行，第一期自三月開始，年底前完工，施工期間部分路段封閉。
在地業者表示，步道整修後可望帶動民宿生意，但也擔心施工期間影響旅客到訪的意願。
環保團體則提醒，海岸是候鳥棲地，施工應避開冬季，並減少燈光與噪音的干擾。
縣府回應，已邀集學者與地方代表組成小組，定期檢視工程進度與環境影響。
依照規劃，整修後的步道將串聯四個村落，全長約十二公里，沿線增設解說牌與休憩座椅。
去年造訪海岸地區的旅客約二十三萬人次，較前年增加一成五，其中外國旅客占百分之八。
縣議會將於下週審議預算，議員要求縣府說明分期經費與維護計畫，避免完工後無人管理。
有議員認為，步道應與公車路線結合，讓不開車的旅客也能抵達，並建議增加假日班次。
交通單位答覆，將在完工前提出接駁方案，並與業者討論票價。`;

describe('recogniseTextKind', () => {
  it.each(CORPUS.map(({ text, sentences }, index) => [index, text, sentences ? 'other' : 'news'] as const))(
    'knows sample %i of the corpus',
    (_, text, kind) => expect(recogniseTextKind(text.split('\n'), 'zh')).toBe(kind),
  );

  it('knows a long report with quotations as news', () => {
    expect(recogniseTextKind(REPORT.split('\n'), 'zh-TW')).toBe('news');
    expect(recogniseTextKind([REPORT.replaceAll('\n', '')], 'zh-TW')).toBe('news');
  });

  it('knows formal minutes and interviews by their labels', () => {
    const minutes = Array.from({ length: 12 }, (_, index) =>
      index % 2
        ? `決議：照案通過，請業務單位於第${index}週前完成並提報下次會議追蹤辦理情形。`
        : `案由：關於第${index}號碼頭維修工程經費分攤與施工期程安排一案，提請討論，附相關圖說。`,
    );
    expect(recogniseTextKind(minutes, 'zh-TW')).toBe('other');
    const interview = Array.from({ length: 10 }, (_, index) =>
      index % 2
        ? `Lin: The harbour was quiet in those days, and nobody expected the ferry to return in number ${index}.`
        : `Q: What did people in the village think about the ferry?`,
    );
    expect(recogniseTextKind(interview, 'en')).toBe('other');
  });
});
