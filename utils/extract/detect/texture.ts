import type { Line } from '../survey.ts';
import type { Detector, Signal } from './signal.ts';

const PROSE_UNITS = 80;

/** The texture of the text: connected prose makes an article, many linked headlines a listing. */
export const textureDetector: Detector = {
  name: 'texture',
  detect({ survey }) {
    const prose = new Map<Element, number>();
    let linked = 0;
    let total = 0;
    let headlines = 0;
    for (const line of survey.lines) {
      total += line.units;
      linked += line.linkedUnits;
      if (line.furniture) continue;
      if (isHeadline(line)) headlines += 1;
      if (line.units >= PROSE_UNITS && line.linkedUnits < line.units * 0.4) addProse(prose, line);
    }
    const best = Math.max(0, ...prose.values());
    return weigh(best, headlines, total === 0 ? 0 : linked / total);
  },
};

function isHeadline(line: Line): boolean {
  return line.units >= 15 && line.units <= 300 && line.linkedUnits > line.units * 0.8;
}

function addProse(prose: Map<Element, number>, { element, units }: Line): void {
  const parent = element.parentElement;
  prose.set(element, (prose.get(element) ?? 0) + units);
  if (parent === null) return;
  prose.set(parent, (prose.get(parent) ?? 0) + units);
  const grandparent = parent.parentElement;
  if (grandparent !== null) prose.set(grandparent, (prose.get(grandparent) ?? 0) + units / 2);
}

function weigh(best: number, headlines: number, linkDensity: number): Signal[] {
  const signals: Signal[] = [];
  if (best >= 300) {
    signals.push({ kind: 'article', weight: Math.min(4, best / 500), detail: `${Math.round(best)} units of prose` });
  } else {
    signals.push({ kind: 'page', weight: best < 120 ? 2 : 1, detail: `${Math.round(best)} units of prose` });
  }
  if (headlines >= 8 && best < 1500) {
    signals.push({ kind: 'category', weight: Math.min(4, headlines / 6), detail: `${headlines} linked headlines` });
  }
  if (linkDensity > 0.6)
    signals.push({ kind: 'category', weight: 1, detail: `${Math.round(linkDensity * 100)} % linked` });
  return signals;
}
