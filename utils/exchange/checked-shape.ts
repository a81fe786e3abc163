/** Copies a value that a stranger's file holds, or throws a `ShapeError`; keys it does not know are left behind. */
export type Shape<T> = (value: unknown, path: string) => T;

export type Shaped<S> = S extends Shape<infer T> ? T : never;

/** Tells where in a file something is not what it must be. */
export class ShapeError extends Error {}

/** Keys that would reach an object's prototype; a file that holds one means harm. */
const HOSTILE_KEYS = ['__proto__', 'constructor', 'prototype'];

function wrong(path: string, wanted: string): never {
  throw new ShapeError(`${path} is not ${wanted}`);
}

/** Any text. */
export const text: Shape<string> = (value, path) => (typeof value === 'string' ? value : wrong(path, 'a text'));

/** A finite number. */
export const number: Shape<number> = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? value : wrong(path, 'a number');

/** True or false. */
export const truth: Shape<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : wrong(path, 'true or false');

/** An http(s) address; nothing else may become a link. */
export const webAddress: Shape<string> = (value, path) =>
  typeof value === 'string' && /^https?:\/\/./iu.test(value) ? value : wrong(path, 'a web address');

/** One of these values. */
export function oneOf<const T extends string | number | boolean>(...choices: readonly T[]): Shape<T> {
  return (value, path) => choices.find((choice) => choice === value) ?? wrong(path, `one of ${choices.join(', ')}`);
}

/** The shape, or `null`. */
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, path) => (value === null ? null : shape(value, path));
}

/** A list whose every item has the shape. */
export function listOf<T>(shape: Shape<T>): Shape<T[]> {
  return (value, path) =>
    Array.isArray(value) ? value.map((item, index) => shape(item, `${path}[${index}]`)) : wrong(path, 'a list');
}

type Shapes = Record<string, Shape<unknown>>;
type ObjectOf<S extends Shapes> = { [K in keyof S]: Shaped<S[K]> };
type Flat<T> = { [K in keyof T]: T[K] };

/** An object of these keys, of which the second ones may be missing. */
export function objectOf<R extends Shapes, O extends Shapes = Record<never, never>>(
  required: R,
  optional?: O,
): Shape<Flat<ObjectOf<R> & Partial<ObjectOf<O>>>> {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(path, 'an object');
    if (HOSTILE_KEYS.some((key) => Object.hasOwn(value, key))) return wrong(path, 'harmless');
    const copy: Record<string, unknown> = {};
    for (const [key, shape] of Object.entries(required)) copy[key] = shape(ownValue(value, key), `${path}.${key}`);
    for (const [key, shape] of Object.entries(optional ?? {})) {
      if (Object.hasOwn(value, key)) copy[key] = shape(ownValue(value, key), `${path}.${key}`);
    }
    return copy as Flat<ObjectOf<R> & Partial<ObjectOf<O>>>;
  };
}

function ownValue(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
