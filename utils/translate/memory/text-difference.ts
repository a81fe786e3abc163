/** A stretch of text that two versions share, or that only one of them has. */
export interface TextDifference {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Characters in Chinese, Japanese and Korean, words elsewhere. */
function tokens(text: string): string[] {
  return (
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{N}]+|\s+|./gsu) ?? []
  );
}

/** What must be taken out of `before` and put in to read `after`, in order, neighbours of one kind joined. */
export function differenceOf(before: string, after: string): TextDifference[] {
  const a = tokens(before);
  const b = tokens(after);
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const diagonal = (common[(i + 1) * width + j + 1] ?? 0) + 1;
      const skip = Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
      common[i * width + j] = a[i] === b[j] ? diagonal : skip;
    }
  }
  const parts: TextDifference[] = [];
  const push = (kind: TextDifference['kind'], text: string): void => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const own = a[i];
    const other = b[j];
    const down = common[(i + 1) * width + j] ?? 0;
    const right = common[i * width + j + 1] ?? 0;
    if (own !== undefined && own === other) {
      push('same', own);
      i++;
      j++;
    } else if (own !== undefined && (other === undefined || down >= right)) {
      push('removed', own);
      i++;
    } else if (other !== undefined) {
      push('added', other);
      j++;
    }
  }
  return parts;
}
