/**
 * What can be read of JSON that was cut off, or that has something behind it: the text up to the last complete object
 * or array, with all that is still open closed. `undefined` when nothing can be read.
 */
export function salvageJson(text: string): unknown {
  const closers: string[] = [];
  let best = '';
  let isString = false;
  for (let index = 0; index < text.length; index++) {
    const mark = text[index];
    if (isString) {
      if (mark === '\\') index++;
      else if (mark === '"') isString = false;
    } else if (mark === '"') isString = true;
    else if (mark === '{' || mark === '[') {
      if (closers.push(mark === '{' ? '}' : ']') > MAX_DEPTH) return undefined;
    } else if (mark === '}' || mark === ']') {
      if (closers.pop() !== mark) break;
      // Deep ends are not worth their closers: only posts and what holds them count.
      if (closers.length <= 2) best = `${index + 1}:${closers.toReversed().join('')}`;
      if (closers.length === 0) break;
    }
  }
  const [end = '', closing = ''] = best.split(':');
  try {
    return JSON.parse(text.slice(0, Number(end)) + closing);
  } catch {
    return undefined;
  }
}

const MAX_DEPTH = 500;
