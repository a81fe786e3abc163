import type { Reading } from '@/utils/phonetics/read-zhuyin.ts';
import './zhuyin.css';

const HAN = /\p{Script=Han}/u;
/** What has its own reading already, or is no running text. */
const LEFT_ALONE = 'ruby, code, pre, kbd';

/** Sets zhuyin beside the Han characters of a drawn text; `read` tells a run of text's readings. */
export function addZhuyin(text: HTMLElement, read: (text: string) => Reading[]): void {
  const walker = text.ownerDocument.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const runs: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && HAN.test(node.data) && !node.parentElement?.closest(LEFT_ALONE)) runs.push(node);
  }
  for (const run of runs) run.replaceWith(annotated(run, read(run.data)));
}

function annotated({ ownerDocument }: Text, readings: readonly Reading[]): DocumentFragment {
  const fragment = ownerDocument.createDocumentFragment();
  for (const { character, zhuyin } of readings) {
    if (zhuyin === null) {
      fragment.append(character);
      continue;
    }
    const ruby = ownerDocument.createElement('ruby');
    ruby.className = 'zhuyin';
    const reading = ownerDocument.createElement('rt');
    reading.textContent = zhuyin;
    ruby.append(character, reading);
    fragment.append(ruby);
  }
  fragment.normalize();
  return fragment;
}
