/** Copies a value that a stranger's file holds, or throws a `ShapeError`; keys it does not know are left behind. */
export type Shape<T> = (value: unknown) => T;

export type Shaped<S> = S extends Shape<infer T> ? T : never;

/** Tells where in a file something is not what it must be; the way there is put together only when it is thrown. */
export class ShapeError extends Error {
  readonly wanted: string;
  readonly path: string;

  constructor(wanted: string, path = '') {
    super(`${path} is not ${wanted}`);
    this.wanted = wanted;
    this.path = path;
  }
}

/** Keys that would reach an object's prototype; a file that holds one means harm. */
const HOSTILE_KEYS = ['__proto__', 'constructor', 'prototype'];

function wrong(wanted: string): never {
  throw new ShapeError(wanted);
}

/** The same error, one step farther from where it was found. */
function within(step: string, error: unknown): unknown {
  return error instanceof ShapeError ? new ShapeError(error.wanted, step + error.path) : error;
}

/** Any text. */
export const text: Shape<string> = (value) => (typeof value === 'string' ? value : wrong('a text'));

/** A finite number. */
export const number: Shape<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : wrong('a number');

/** A number between two bounds, which it may be. */
export function numberWithin(least: number, most: number): Shape<number> {
  return (value) => {
    const given = number(value);
    return given >= least && given <= most ? given : wrong(`between ${least} and ${most}`);
  };
}

/** True or false. */
export const truth: Shape<boolean> = (value) => (typeof value === 'boolean' ? value : wrong('true or false'));

/** An http(s) address; nothing else may become a link. */
export const webAddress: Shape<string> = (value) =>
  typeof value === 'string' && /^https?:\/\/./iu.test(value) ? value : wrong('a web address');

/** One of these values. */
export function oneOf<const T extends string | number | boolean>(...choices: readonly T[]): Shape<T> {
  return (value) => choices.find((choice) => choice === value) ?? wrong(`one of ${choices.join(', ')}`);
}

/** The shape, or `null`. */
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value) => (value === null ? null : shape(value));
}

/** A list whose every item has the shape. */
export function listOf<T>(shape: Shape<T>): Shape<T[]> {
  return (value) => {
    if (!Array.isArray(value)) return wrong('a list');
    let at = 0;
    try {
      const copy: T[] = [];
      for (; at < value.length; at++) copy.push(shape(value[at]));
      return copy;
    } catch (error) {
      throw within(`[${at}]`, error);
    }
  };
}

/** An object of any keys whose values all have the shape. */
export function recordOf<T>(shape: Shape<T>): Shape<Record<string, T>> {
  return (value) =>
    objectOf(Object.fromEntries(Object.keys(Object(value)).map((key) => [key, shape])))(value) as Record<string, T>;
}

type Shapes = Record<string, Shape<unknown>>;
type ObjectOf<S extends Shapes> = { [K in keyof S]: Shaped<S[K]> };
type Flat<T> = { [K in keyof T]: T[K] };

/** An object of these keys, of which the second ones may be missing. */
export function objectOf<R extends Shapes, O extends Shapes = Record<never, never>>(
  required: R,
  optional?: O,
): Shape<Flat<ObjectOf<R> & Partial<ObjectOf<O>>>> {
  const needed = Object.entries(required);
  const known = [...needed, ...Object.entries(optional ?? {})];
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('an object');
    if (HOSTILE_KEYS.some((key) => Object.hasOwn(value, key))) return wrong('harmless');
    const copy: Record<string, unknown> = {};
    let at = 0;
    try {
      for (; at < known.length; at++) {
        const [key, shape] = known[at] ?? ['', text];
        const isThere = Object.hasOwn(value, key);
        if (isThere || at < needed.length) copy[key] = shape(isThere ? Reflect.get(value, key) : undefined);
      }
    } catch (error) {
      throw within(`.${known[at]?.[0]}`, error);
    }
    return copy as Flat<ObjectOf<R> & Partial<ObjectOf<O>>>;
  };
}
