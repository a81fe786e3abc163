import { isChineseName } from '../bylines/chinese-name.ts';
import { isPersonName } from '../bylines/person-names.ts';
import { articleBody } from '../content/find-content.ts';
import { dateHint } from '../dates/written-date.ts';
import { isOfOthers } from '../of-others.ts';
import type { Page } from '../page.ts';
import type { Line } from '../survey.ts';
import type { Source } from './source.ts';

const LAST_LINES = 2;
const LINES_BEHIND = 2;
/** `…と話した。（平野紗季）`, `（张三）`: a name in brackets closes the text. */
const BRACKETED =
  /[（(〈]([\u3400-\u9fff々][\u3400-\u9fff々ヶ\u3041-\u309f]{1,5}[ 　]?[\u3400-\u9fff々\u3041-\u309f]{0,3})[)）〉]\s*$/u;
const KANA = /[\u3041-\u30ff]/;
/** What else stands there: agencies, `the end`, remarks. */
const NO_NAME =
  /共同|時事|通信|新聞|朝日|毎日|読売|産経|写真|敬称|記事|続く|終|完|文責|前編|後編|再掲|転載|提供|撮影|複数回|関連|全国|税|円|回|日$|月$|年$|歳|市$|県$|町$|部$|課$|社$/u;
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u;

/** The writer's name where it closes the text without any word for it, as newspapers in many languages sign. */
export const signatureSource: Source = {
  name: 'signature',
  read(page, claim) {
    for (const line of closingLines(page)) {
      const name =
        bracketedName(line.text, page) ?? (NAME.test(line.text) && isSetApart(line, page) ? line.text : null);
      if (name !== null && isPersonName(name)) claim('bylines', [{ name, role: 'author' }], 0.7, line.text.slice(-40));
    }
  },
};

function closingLines(page: Page): Line[] {
  const { lines } = page.survey;
  const last = articleBody(page)?.lines.at(-1);
  const end = last === undefined ? -1 : lines.indexOf(last);
  if (end < 0) return [];
  return lines
    .slice(Math.max(0, end + 1 - LAST_LINES), end + 1 + LINES_BEHIND)
    .filter(({ element, furniture }) => !furniture && !isOfOthers(element));
}

function bracketedName(text: string, page: Page): string | null {
  const name = BRACKETED.exec(text)?.[1]?.replace(/[ 　]/g, '');
  if (name === undefined || NO_NAME.test(name)) return null;
  const isJapanese = articleBody(page)?.lines.some((line) => KANA.test(line.text)) === true;
  return isJapanese ? (name.length >= 3 ? name : null) : isChineseName(name) ? name : null;
}

/** On the right, or as Vietnamese papers have it in bold letters: elsewhere a bold line at the end is a heading of what follows. */
function isSetApart({ element, linkedUnits }: Line, page: Page): boolean {
  if (linkedUnits > 0) return false;
  const style = `${element.getAttribute('style') ?? ''} ${element.getAttribute('align') ?? ''}`;
  return (
    /right|end\b/.test(style) || (dateHint(page).language === 'vi' && element.querySelector('strong, b, em') !== null)
  );
}
