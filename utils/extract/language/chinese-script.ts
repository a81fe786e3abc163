const TRADITIONAL =
  '這們個來時對說會過沒還後麼為從動樣經點將種實與現業產發學國開關長門問間聞電車東馬鳥魚風飛龍齊書畫買賣賓貝見觀覺視讀語話調論認識記許設訪評詞該請課談證變讓題頁頭項順領類願顯場區縣鎮鄉華萬號處舊葉蘇藝藥節範紅級紀約線組結給統絡維網緊總練織續縮繼極機構樓樹標檢歡歲歷殺氣漢決況淨測灣燈爭爾爺牆獎獨環瑪當畢異療盡監盤眾礙離禮稅穩積窮競筆簡簽籌糧純紙細終絕織職聯聽聲肅腦腳臉舉興艦蘭虛術衛補裝裡製複規訊計訂訓託試詳誌誤課諾謝講護讚豐負財責貨費貿資質贊趕趙跡軍軟較載輕輛輪輸辦農運遊違達選遲適遷邊郵鄰釋針鈴銀錢錯鍵鐘鐵閱陳陰陽隊階際險隨雙雜雞難雲靈靜韓響預頓顧額飯飲餐館駐驗驚體鬥鬧鮮麗黃點黨齡';
const SIMPLIFIED =
  '这们个来时对说会过没还后么为从动样经点将种实与现业产发学国开关长门问间闻电车东马鸟鱼风飞龙齐书画买卖宾贝见观觉视读语话调论认识记许设访评词该请课谈证变让题页头项顺领类愿显场区县镇乡华万号处旧叶苏艺药节范红级纪约线组结给统络维网紧总练织续缩继极机构楼树标检欢岁历杀气汉决况净测湾灯争尔爷墙奖独环玛当毕异疗尽监盘众碍离礼税稳积穷竞笔简签筹粮纯纸细终绝职联听声肃脑脚脸举兴舰兰虚术卫补装里制复规讯计订训托试详志误诺谢讲护赞丰负财责货费贸资质赶赵迹军软较载轻辆轮输办农运游违达选迟适迁边邮邻释针铃银钱错键钟铁阅陈阴阳队阶际险随双杂鸡难云灵静韩响预顿顾额饭饮餐馆驻验惊体斗闹鲜丽黄党龄';

/** For each UTF-16 unit 1 where only traditional texts have it, -1 where only simplified ones do. */
const SIDES = new Int8Array(0x10000);
for (const character of TRADITIONAL) if (!SIMPLIFIED.includes(character)) SIDES[character.charCodeAt(0)] = 1;
for (const character of SIMPLIFIED)
  if (!TRADITIONAL.includes(character) && !'后里制复志托游范云斗几'.includes(character))
    SIDES[character.charCodeAt(0)] = -1;

/** Traditional or simplified, by counting the characters that only one script has; `null` when nothing tells. */
export function chineseScript(text: string): 'Hant' | 'Hans' | null {
  let balance = 0;
  for (let index = 0; index < text.length; index += 1) balance += SIDES[text.charCodeAt(index)] ?? 0;
  return balance === 0 ? null : balance > 0 ? 'Hant' : 'Hans';
}
