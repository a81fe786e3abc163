import { parseSiteTime } from '../newsroom/site-time.ts';
import { RestError } from './rest-answer.ts';

interface Complaint {
  code: string;
  message: string;
  data?: unknown;
}

/** Reads and checks the parameters of a collection request; complaints come together, as one `rest_invalid_param`. */
export class Parameters {
  readonly query: URLSearchParams;
  readonly #complaints = new Map<string, Complaint>();

  constructor(query: URLSearchParams) {
    this.query = query;
  }

  /** A list, written `a,b`, `name[]=a&name[]=b`, or both. */
  list(name: string): string[] {
    const values = [...this.query.entries()].filter(
      ([key]) => key === name || /^(.*)\[\d*\]$/u.exec(key)?.[1] === name,
    );
    return values
      .flatMap(([, value]) => value.split(','))
      .map((value) => value.trim())
      .filter(Boolean);
  }

  integer(name: string, { fallback, min, max }: { fallback: number; min: number; max?: number }): number {
    const text = this.query.get(name);
    if (text === null || text === '') return fallback;
    const value = Number(text);
    if (!Number.isInteger(value))
      this.#complain(name, 'rest_invalid_type', `${name} is not of type integer.`, { param: name });
    else if (max !== undefined && (value < min || value > max))
      this.#complain(name, 'rest_out_of_bounds', `${name} must be between ${min} (inclusive) and ${max} (inclusive)`);
    else if (value < min) this.#complain(name, 'rest_out_of_bounds', `${name} must be greater than or equal to ${min}`);
    return value;
  }

  /** Ids; `null` when the parameter was not sent. */
  ids(name: string, listName: 'plain' | 'terms' = 'plain'): number[] | null {
    const values = this.list(name);
    if (values.length === 0) return null;
    const bad = values.findIndex((value) => !/^-?\d+$/u.test(value));
    if (bad >= 0) {
      const reason = `${name}[${bad}] is not of type integer.`;
      if (listName === 'plain') this.#complain(name, 'rest_invalid_type', reason, { param: `${name}[${bad}]` });
      else
        this.#complain(name, 'rest_no_matching_schema', `${name} is not a valid Term ID List. Reason: ${reason}`, {
          position: 0,
        });
    }
    return values.map(Number);
  }

  choice<Choice extends string>(name: string, choices: readonly Choice[], fallback: Choice): Choice {
    const text = this.query.get(name);
    if (text === null) return fallback;
    const found = choices.find((choice) => choice === text);
    if (found) return found;
    const last = choices.length > 2 ? ', and ' : ' and ';
    const all = `${choices.slice(0, -1).join(', ')}${last}${choices.at(-1)}`;
    this.#complain(name, 'rest_not_in_enum', `${name} is not one of ${all}.`);
    return fallback;
  }

  /** A full date and time; WordPress refuses a date alone. */
  time(name: string): number | null {
    const text = this.query.get(name);
    if (text === null) return null;
    const ms = text.includes(':') ? parseSiteTime(text) : null;
    if (ms === null) this.#complain(name, 'rest_invalid_date', 'Invalid date.');
    return ms;
  }

  refuse(name: string, code: string, message: string, data: unknown): void {
    this.#complain(name, code, message, data);
  }

  /** Throws what was found wrong. */
  check(): void {
    if (this.#complaints.size === 0) return;
    const params = Object.fromEntries([...this.#complaints].map(([name, { message }]) => [name, message]));
    const details = Object.fromEntries(
      [...this.#complaints].map(([name, { code, message, data }]) => [name, { code, message, data: data ?? null }]),
    );
    const names = [...this.#complaints.keys()].join(', ');
    throw new RestError('rest_invalid_param', `無效的參數：${names}`, 400, { params, details });
  }

  #complain(name: string, code: string, message: string, data: unknown = null): void {
    this.#complaints.set(name, { code, message, data });
  }
}
