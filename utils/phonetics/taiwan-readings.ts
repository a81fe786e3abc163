// Data table: characters that Taiwan reads otherwise than the Mainland, each with the Mainland's reading and Taiwan's.

const PAIRS =
  '期qi1qi2 企qi3qi4 危wei1wei2 微wei1wei2 夕xi1xi4 息xi1xi2 惜xi1xi2 昔xi1xi2 熄xi1xi2 擊ji1ji2 ' +
  '績ji4ji1 跡ji4ji1 蹟ji4ji1 寂ji4ji2 質zhi4zhi2 識shi2shi4 究jiu1jiu4 液ye4yi4 垃la1le4 圾ji1se4 ' +
  '叔shu1shu2 淑shu1shu2 諷feng3feng4 播bo1bo4 突tu1tu2 帆fan1fan2 檔dang4dang3 儲chu3chu2 ' +
  '擁yong1yong3 椰ye1ye2 曙shu3shu4 髮fa4fa3 攜xie2xi1 綜zong1zong4';

/** Taiwan's readings, by the character and the Mainland's reading of it, e.g. `期qi1`. */
export const TAIWAN_READINGS: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((entry): [string, string] => {
    const cut = entry.search(/\d/u) + 1;
    return [entry.slice(0, cut), entry.slice(cut)];
  }),
);
