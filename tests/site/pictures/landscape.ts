import { type Colour, PALETTES } from './palettes.ts';
import { encodePng } from './png.ts';

const drawn = new Map<string, Buffer>();

/** Draws a seaside landscape that is always the same for the same id, as a PNG. */
export function drawLandscape(id: number, width: number, height: number): Buffer {
  const key = `${id}-${width}x${height}`;
  const png = drawn.get(key) ?? encodePng(paint(id, width, height), width, height);
  drawn.set(key, png);
  return png;
}

function paint(id: number, width: number, height: number): Uint8Array {
  const random = createRandom(id);
  const palette = PALETTES[id % PALETTES.length] ?? PALETTES[0];
  if (!palette) throw new Error('no palette');
  const canvas = new Canvas(width, height);
  const sun = { x: 0.15 + random() * 0.7, y: 0.14 + random() * 0.24, radius: 0.04 + random() * 0.05 };
  canvas.fill((x, y) => {
    const far = Math.hypot((x - sun.x) * (width / height), y - sun.y);
    const sky = mix(palette.skyTop, palette.skyLow, Math.min(1, y / 0.68));
    return mix(
      sky,
      palette.sun,
      Math.max((sun.radius - far) * height + 0.5, 0.55 * Math.exp(-Math.max(0, far - sun.radius) * 7)),
    );
  });
  const horizon = 0.56 + random() * 0.1;
  const farHills = ridge(random, horizon - 0.09, 0.07);
  canvas.fillBelow(farHills, () => palette.far);
  canvas.fillBelow(
    () => horizon,
    (x, y) => {
      const glint = Math.sin(y * 210 + Math.sin(x * 23) * 2) * Math.exp(-Math.abs(x - sun.x) * 7);
      return mix(mix(palette.skyLow, palette.sea, 0.35 + (y - horizon) * 2.2), palette.sun, Math.max(0, glint) * 0.5);
    },
  );
  const subject = id % 4;
  const shore = ridge(random, 0.8, subject === 2 ? 0.03 : 0.06);
  if (subject === 1) drawBridge(canvas, horizon, mix(palette.near, palette.far, 0.3), random);
  if (subject === 0 || subject === 3) drawVillage(canvas, shore, palette.near, random);
  canvas.fillBelow(shore, (_, y) => mix(palette.near, [16, 20, 22], Math.max(0, (y - 0.76) * 1.6)));
  return canvas.pixels;
}

/** Pixels addressed from 0 to 1 on both axes. */
class Canvas {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.pixels = new Uint8Array(width * height * 3);
  }

  fill(colourAt: (x: number, y: number) => Colour): void {
    for (let y = 0; y < this.height; y++) {
      for (let x = 0; x < this.width; x++) this.#put(x, y, colourAt(x / this.width, y / this.height), 1);
    }
  }

  /** Fills from a line down to `bottom`, its upper edge smooth. */
  fillBelow(
    line: (x: number) => number,
    colourAt: (x: number, y: number) => Colour,
    from = 0,
    to = 1,
    bottom = 1,
  ): void {
    for (let x = Math.max(0, Math.floor(from * this.width)); x < Math.min(this.width, to * this.width); x++) {
      const top = line(x / this.width) * this.height;
      for (let y = Math.max(0, Math.floor(top)); y < Math.min(this.height, bottom * this.height); y++) {
        this.#put(x, y, colourAt(x / this.width, y / this.height), Math.min(1, y + 1 - top));
      }
    }
  }

  #put(x: number, y: number, colour: Colour, cover: number): void {
    const at = (y * this.width + x) * 3;
    for (let channel = 0; channel < 3; channel++) {
      const before = this.pixels[at + channel] ?? 0;
      this.pixels[at + channel] = Math.round(before + ((colour[channel] ?? 0) - before) * cover);
    }
  }
}

/** A line of hills around a height. */
function ridge(random: () => number, height: number, size: number): (x: number) => number {
  const waves = [1, 2.3, 4.7, 9.1].map((rate) => ({
    rate,
    phase: random() * 6.3,
    size: (size * random()) / rate ** 0.7,
  }));
  return (x) => height - waves.reduce((sum, wave) => sum + wave.size * Math.sin(x * 6.3 * wave.rate + wave.phase), 0);
}

/** Houses of the old kind, standing behind the shore's edge: low walls under roofs whose ends rise like swallows' tails. */
function drawVillage(canvas: Canvas, shore: (x: number) => number, near: Colour, random: () => number): void {
  const wall = mix([196, 92, 66], near, 0.35);
  const roof = mix([120, 44, 40], near, 0.4);
  const count = 3 + Math.floor(random() * 3);
  for (let index = 0; index < count; index++) {
    const middle = 0.08 + (index + random() * 0.6) * (0.84 / count);
    const half = 0.045 + random() * 0.03;
    const lowest = Math.max(...[-1, -0.5, 0, 0.5, 1].map((side) => shore(middle + side * half)));
    const eaves = Math.min(shore(middle - half), shore(middle), shore(middle + half)) - 0.04 - random() * 0.03;
    const box = (top: number, colour: Colour, reach: number): void =>
      canvas.fillBelow(
        () => top,
        () => colour,
        middle - reach,
        middle + reach,
        lowest + 0.01,
      );
    box(eaves, wall, half * 0.86);
    box(eaves + 0.018, mix(roof, [20, 16, 16], 0.5), 0.009);
    const curve = (x: number): number => eaves - 0.045 - 0.035 * (Math.abs(x - middle) / half) ** 2.6;
    canvas.fillBelow(curve, () => roof, middle - half, middle + half, eaves + 0.006);
  }
}

/** A cable-stayed bridge from side to side. */
function drawBridge(canvas: Canvas, horizon: number, colour: Colour, random: () => number): void {
  const deck = horizon - 0.035;
  canvas.fillBelow(
    () => deck,
    () => colour,
    0,
    1,
    deck + 0.014,
  );
  const first = 0.16 + random() * 0.1;
  for (let index = 0; index < 3; index++) {
    const tower = first + index * 0.28;
    const top = deck - 0.2;
    canvas.fillBelow(
      () => top,
      () => colour,
      tower - 0.005,
      tower + 0.005,
      deck + 0.08,
    );
    for (let cable = 1; cable <= 6; cable++) {
      const reach = cable * 0.021;
      const line = (x: number): number => top + 0.015 + ((deck - top) * Math.abs(x - tower)) / reach;
      for (const [from, to] of [
        [tower - reach, tower],
        [tower, tower + reach],
      ] as const) {
        for (let x = from; x < to; x += 1 / canvas.width) {
          canvas.fillBelow(
            () => line(x),
            () => colour,
            x,
            x + 1 / canvas.width,
            line(x) + 0.004,
          );
        }
      }
    }
  }
}

function mix(from: Colour, to: Colour, share: number): Colour {
  const t = Math.max(0, Math.min(1, share));
  return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t, from[2] + (to[2] - from[2]) * t];
}

/** A small generator (mulberry32), so that a picture never changes. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
