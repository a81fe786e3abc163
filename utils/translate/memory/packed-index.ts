/** A pair's index as it is kept between visits: which grams there are, and which units hold each. */
export interface PackedIndex {
  /** The units in the order of their places; one that changed since is indexed anew. */
  ids: string[];
  updatedAt: Float64Array<ArrayBuffer>;
  /** Each unit's length as matches compare it. */
  lengths: Uint16Array<ArrayBuffer>;
  /** Ascending; a gram is two UTF-16 units, the first in the high half. */
  grams: Uint32Array<ArrayBuffer>;
  /** Where each gram's places begin in `places`; one more than there are grams. */
  starts: Uint32Array<ArrayBuffer>;
  places: Uint32Array<ArrayBuffer>;
}
