export type Colour = readonly [red: number, green: number, blue: number];

/** The colours of one hour of the day on the island. */
export interface Palette {
  skyTop: Colour;
  skyLow: Colour;
  sun: Colour;
  far: Colour;
  near: Colour;
  sea: Colour;
}

export const PALETTES: Palette[] = [
  {
    skyTop: [72, 136, 196],
    skyLow: [214, 236, 246],
    sun: [255, 252, 232],
    far: [132, 168, 172],
    near: [66, 112, 82],
    sea: [54, 124, 158],
  },
  {
    skyTop: [58, 62, 112],
    skyLow: [250, 176, 120],
    sun: [255, 226, 168],
    far: [122, 92, 122],
    near: [62, 48, 70],
    sea: [136, 104, 128],
  },
  {
    skyTop: [120, 176, 196],
    skyLow: [250, 240, 214],
    sun: [255, 246, 220],
    far: [160, 176, 160],
    near: [168, 128, 84],
    sea: [92, 150, 162],
  },
  {
    skyTop: [22, 32, 66],
    skyLow: [74, 92, 142],
    sun: [244, 240, 214],
    far: [44, 56, 92],
    near: [24, 30, 50],
    sea: [32, 48, 86],
  },
  {
    skyTop: [148, 160, 172],
    skyLow: [226, 228, 226],
    sun: [248, 248, 244],
    far: [166, 174, 176],
    near: [96, 110, 106],
    sea: [130, 144, 150],
  },
  {
    skyTop: [236, 140, 106],
    skyLow: [254, 224, 164],
    sun: [255, 244, 206],
    far: [190, 122, 106],
    near: [112, 66, 62],
    sea: [206, 138, 110],
  },
];
