/** Goes on by so many rows of a restore; throws when it is cancelled, which undoes all of it. */
export type RestoreStep = (rows: number) => void;
