/** From this likeness on a match is worth showing. */
export const LEAST_SCORE = 0.7;
