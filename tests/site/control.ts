import type { Fault, Faults } from './http/faults.ts';
import type { LoggedRequest, RequestLog } from './http/request-log.ts';
import { type Desk, openDesk } from './newsroom/desk.ts';
import type { Layout, Newsroom } from './newsroom/newsroom.ts';
import { parseSiteTime } from './newsroom/site-time.ts';

/** What a test may do to the running site. */
export interface SiteControl extends Desk {
  /** Everything as it was at the start: posts, faults, clock, request log. */
  reset(): void;
  /** Stops the site's clock at an ISO time or milliseconds; `null` lets it run on. */
  setClock(time: string | number | null): void;
  setLayout(layout: Partial<Layout>): void;
  fault(fault: Fault): void;
  clearFaults(): void;
  /** What was asked so far, oldest first, by the beginning of its path. */
  requests(pathPrefix?: string): LoggedRequest[];
  clearRequests(): void;
}

/** Everything the site remembers; `newsroom` is replaced by a reset. */
export interface SiteState {
  newsroom: Newsroom;
  faults: Faults;
  log: RequestLog;
}

/** Gives a test its controls; the desk follows the newsroom through resets. */
export function createControl(state: SiteState, reopen: () => Newsroom): SiteControl {
  const desk = (): Desk => openDesk(state.newsroom);
  return {
    publish: (post) => desk().publish(post),
    edit: (change) => desk().edit(change),
    trash: (post) => desk().trash(post),
    untrash: (post) => desk().untrash(post),
    delete: (post) => desk().delete(post),
    schedule: (post) => desk().schedule(post),
    cron: () => desk().cron(),
    comment: (comment) => desk().comment(comment),
    reset: () => {
      state.newsroom = reopen();
      state.faults.clear();
      state.log.clear();
    },
    setClock: (time) => {
      const ms = typeof time === 'string' ? parseSiteTime(time) : time;
      if (typeof time === 'string' && ms === null) throw new Error(`not a time: ${time}`);
      state.newsroom.setClock(ms);
    },
    setLayout: (layout) => Object.assign(state.newsroom.layout, layout),
    fault: (fault) => state.faults.add(fault),
    clearFaults: () => state.faults.clear(),
    requests: (pathPrefix) => state.log.list(pathPrefix),
    clearRequests: () => state.log.clear(),
  };
}

/**
 * Runs one `POST /__control`, `{"verb": "publish", "title": …}` or `{"verb": "setClock", "argument": …}`, and
 * answers what the verb returns.
 */
export function runVerb(control: SiteControl, json: string): unknown {
  const call: unknown = JSON.parse(json);
  if (typeof call !== 'object' || call === null || !('verb' in call)) throw new Error('a verb is missing');
  const { verb, ...rest } = call;
  const named = Object.keys(rest).length > 0 ? rest : undefined;
  const argument = 'argument' in rest ? rest.argument : named;
  const verbs = new Map<string, (value: never) => unknown>(Object.entries(control));
  const run = verbs.get(String(verb));
  if (!run) throw new Error(`unknown verb ${verb}; one of ${[...verbs.keys()].join(', ')}`);
  return run(argument as never) ?? null;
}
