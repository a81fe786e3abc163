/** A word of Taiwan and its Mainland counterpart, each as both scripts write it. */
export interface RegionalWord {
  taiwan: { traditional: string; simplified: string };
  mainland: { traditional: string; simplified: string };
}

// Only words that the other side does not use itself: 地鐵 or 資訊 would raise false alarms.
const TABLE =
  '軟體 软体 软件 軟件|硬體 硬体 硬件 硬件|網路 网路 网络 網絡|滑鼠 滑鼠 鼠标 鼠標|印表機 印表机 打印机 打印機|隨身碟 随身碟 U盘 U盤|螢幕 萤幕 屏幕 屏幕|計程車 计程车 出租车 出租車|腳踏車 脚踏车 自行车 |鳳梨 凤梨 菠萝 菠蘿|馬鈴薯 马铃薯 土豆 |泡麵 泡面 方便面 方便麵|幼稚園 幼稚园 幼儿园 幼兒園|資料庫 资料库 数据库 數據庫|伺服器 伺服器 服务器 服務器|記憶體 记忆体 内存 內存|硬碟 硬碟 硬盘 硬盤|解析度 解析度 分辨率 分辨率|資料夾 资料夹 文件夹 文件夾|列印 列印 打印 打印|智慧型手機 智慧型手机 智能手机 智能手機|人工智慧 人工智慧 人工智能 |雷射 雷射 激光 激光|奈米 奈米 纳米 納米|飛彈 飞弹 导弹 導彈|太空梭 太空梭 航天飞机 航天飛機|部落格 部落格 博客 博客|數位相機 数位相机 数码相机 數碼相機|影片 影片 视频 視頻|簡訊 简讯 短信 短信|品質 品质 质量 |行動電話 行动电话 移动电话 移動電話|洗面乳 洗面乳 洗面奶 洗面奶|原子筆 原子笔 圆珠笔 圓珠筆|保麗龍 保丽龙 泡沫塑料 泡沫塑料';

/** Words that one side of the strait says and the other does not. */
export const REGIONAL_WORDS: readonly RegionalWord[] = TABLE.split('|').map((row) => {
  const [taiwan = '', taiwanSimplified = '', mainland = '', mainlandTraditional = ''] = row.split(' ');
  return {
    taiwan: { traditional: taiwan, simplified: taiwanSimplified },
    mainland: { traditional: mainlandTraditional, simplified: mainland },
  };
});

/** Good words on both sides, which may only be expected, never doubted, in Mainland text. */
export const SHARED_IN_MAINLAND = new Set(['影片', '品质', '解析度', '凤梨', '马铃薯', '泡面', '简讯', '奈米']);

/** Frequent characters of one script only, in the same order as `ONLY_SIMPLIFIED`. */
export const ONLY_TRADITIONAL = new Set(
  '們這說對時會來為國過還沒樣學見長門間問題開關發動經濟電業產務員應該進運達選舉議黨區縣鄉鎮體東車飛馬魚鳥島龍風華錢銀鐵鐘頭顧願類顯點實書寫讀語話請讓認識誰課談論調證護變豐貴買賣費資質賽贊農遠適邊鄰醫鎖陽陰陸隊際險雖雙雜難離靈靜韓頁項順預領飯館驗驚齊齒級紀約紅純紙細終結給絕統綠維網緊線練總績織繼續纜罷聯聲職脈腦舊藝節莊藥蘇處號衛裝規視覺觀計訂訊訓記設許訴評詞試詩詳誤壞頻軟',
);
/** Characters that stand in no Traditional text. */
export const ONLY_SIMPLIFIED = new Set(
  '们这说对时会来为国过还没样学见长门间问题开关发动经济电业产务员应该进运达选举议党区县乡镇体东车飞马鱼鸟岛龙风华钱银铁钟头顾愿类显点实书写读语话请让认识谁课谈论调证护变丰贵买卖费资质赛赞农远适边邻医锁阳阴陆队际险虽双杂难离灵静韩页项顺预领饭馆验惊齐齿级纪约红纯纸细终结给绝统绿维网紧线练总绩织继续缆罢联声职脉脑旧艺节庄药苏处号卫装规视觉观计订讯训记设许诉评词试诗详误坏频软',
);
