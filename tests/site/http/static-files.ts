import { readFileSync } from 'node:fs';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { drawLandscape } from '../pictures/landscape.ts';
import type { Answer, Ask } from './exchange.ts';

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};
const MAX_SIDE = 2000;

/** Answers the theme's own files and the drawn pictures; `null` for anything else. */
export function answerStatic(newsroom: Newsroom, { path }: Ask): Answer | null {
  const picture = /^\/wp-content\/uploads\/\d{4}\/\d{2}\/([\w-]+?)(?:-(\d+)x(\d+))?\.png$/u.exec(path);
  if (picture) return answerPicture(newsroom, picture);
  const file = /^\/wp-content\/themes\/soledad\/([a-z]+\.(css|js|svg))$/u.exec(path);
  if (file?.[1] && file[2]) {
    try {
      const body = readFileSync(new URL(`../assets/${file[1]}`, import.meta.url));
      return { status: 200, headers: { 'Content-Type': TYPES[file[2]] ?? 'text/plain' }, body };
    } catch {
      return null;
    }
  }
  return null;
}

function answerPicture(newsroom: Newsroom, [, name, width, height]: RegExpExecArray): Answer | null {
  const picture = newsroom.pictures.find((one) => one.name === name);
  if (!picture) return null;
  const side = (text: string | undefined, own: number): number => Math.min(MAX_SIDE, Number(text ?? own) || own);
  const body = drawLandscape(picture.id, side(width, picture.width), side(height, picture.height));
  return { status: 200, headers: { 'Content-Type': 'image/png', 'Cache-Control': 'max-age=3600' }, body };
}
