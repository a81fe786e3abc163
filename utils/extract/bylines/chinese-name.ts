const SURNAMES = new Set(
  '王李張张劉刘陳陈楊杨黃黄趙赵吳吴周徐孫孙馬马朱胡郭何高林羅罗鄭郑梁謝谢宋唐許许韓韩馮冯鄧邓曹彭曾肖蕭萧田董袁潘于於蔣蒋蔡余杜葉叶程蘇苏魏呂吕丁任沈姚盧卢姜崔鍾钟譚谭陸陆汪范金石廖賈贾夏韋韦付傅方白鄒邹孟熊秦邱丘江尹薛閻阎段雷侯龍龙史陶黎賀贺顧顾毛郝龔龚邵萬万錢钱嚴严覃武戴莫孔向湯汤倪常溫温康施文牛樊葛邢安齊齐易喬乔伍龐庞顏颜莊庄聶聂章魯鲁岳翟殷詹申歐欧耿關关蘭兰焦俞左柳甘祝包寧宁尚符舒阮柯紀纪梅童凌畢毕單单季裴霍塗涂成苗谷盛曲翁冉駱骆藍蓝路游辛靳管柴蒙鮑鲍華华喻祁蒲房滕屈饒饶解牟艾尤陽阳時时穆農农司卓古吉繆缪簡简車车項项連连蘆芦麥麦褚婁娄竇窦戚岑景党宮宫費费卜冷晏席衛卫米柏宗瞿桂全佟應应臧閔闵苟鄔邬邊边卞姬師师和仇欒栾隋商刁沙榮荣巫寇桑郎甄叢丛仲虞敖鞏巩明佘池查麻苑遲迟鄺邝官封談谈鞠匡惠荊荆樂乐冀胥郁儲储楚伏宓巴鄂浦奚賴赖洪樓楼潘凃亓逄花湛危經经丘繞藺蔺晉晋翦過过諸诸戎於薄力年念'.split(
    '',
  ),
);
const COMPOUND =
  /^(?:歐陽|欧阳|司馬|司马|諸葛|诸葛|上官|皇甫|尉遲|尉迟|東方|东方|端木|公孫|公孙|司徒|令狐|慕容|宇文|夏侯|范姜|張簡|张简|歐家|周黃|李杜|葉劉)/;
const NOT_A_NAME =
  /記者|记者|編輯|编辑|報導|报道|報道|新聞|新闻|中心|綜合|综合|來源|来源|時間|时间|發布|发布|日報|日报|晚報|晚报|電視|电视|網|网|社$|作者|責任|责任|專欄|专栏|本報|本报|台灣|台湾|香港|分享|列印|字體|首頁|首页|評論|评论|閱讀|阅读|更新|原創|原创|關注|关注|微信|公司|集團|集团|大學|大学|政府|部門|部|局|處$|处$|年|月|攝影|摄影|圖片|图片|翻攝|提供|報告|文章|訂閱|登入|登录|註冊|注册|會員|会员|搜尋|搜索|以下|授權|授权|版權|版权|未經|未经|轉載|转载|[0-9A-Za-z]/;

const MASKED = /[○〇◯Ｏ]/;

/** True for a Chinese personal name: a known surname and one to three more characters. */
export function isChineseName(text: string): boolean {
  if (!/^[\u3400-\u9fff○〇◯Ｏ·•‧]{2,12}$/.test(text) || NOT_A_NAME.test(text)) return false;
  // Names of private persons are printed with circles: `葉○○`.
  if (MASKED.test(text)) return text.length <= 4;
  if (/[·•‧]/.test(text)) return text.length >= 4;
  if (text.length > 4) return false;
  return COMPOUND.test(text) ? text.length >= 3 : SURNAMES.has(text.charAt(0)) && text.length <= 4;
}

/** The personal name a run of Han characters starts with, when no sign says where the name ends (`王小明台北`). */
export function leadingChineseName(run: string): string | null {
  const lengths = COMPOUND.test(run) ? [4, 3] : [3, 2];
  for (const length of lengths) {
    const name = run.slice(0, length);
    if (name.length === length && isChineseName(name)) return name;
  }
  return null;
}

/** WordPress prints the given name first with a space (`建雄 葉`): put right where the last part is a surname and the first is not. */
export function chineseOrder(name: string): string {
  const parts = /^([\u3400-\u9fff]{1,3})\s([\u3400-\u9fff]{1,2})$/.exec(name.trim());
  if (parts === null) return name;
  const [, given = '', family = ''] = parts;
  const isFamily = family.length === 1 ? SURNAMES.has(family) : COMPOUND.test(family);
  if (!isFamily) return given + family;
  const startsWithFamily = given.length === 1 && SURNAMES.has(given);
  return startsWithFamily && family.length === 2 ? given + family : family + given;
}

/** Names of two characters are often set apart (`吴　凡`): put together where the first is a surname and both stand alone. */
export function joinSpacedNames(text: string): string {
  return text.replace(
    /(?<=^|[\s\u3000:：/／|｜、，,(（【]|[者輯辑])([\u3400-\u9fff])[ \u3000]{1,4}([\u3400-\u9fff])(?=$|[\s\u3000、，,/／|｜)）】])/gu,
    (whole, family: string, given: string) => (SURNAMES.has(family) ? family + given : whole),
  );
}

/** A masked name without what follows it (`黃○○澎湖`); any other text as it is. */
export function maskedName(run: string): string {
  return /^.?[○〇◯Ｏ]{2,3}/u.exec(run)?.[0] ?? run;
}
