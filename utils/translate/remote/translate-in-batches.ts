import type { EngineError, Segment, SegmentResult, TranslationEngine, TranslationOptions } from '../engine.ts';
import type { EngineWorld } from '../engine-world.ts';
import { batchSegments, countCharacters } from './batches.ts';
import { EngineFailure, engineError } from './engine-failure.ts';

/** Sends one batch; what it does not return for a segment counts as missing. Fails with an `EngineFailure`. */
export type SendBatch = (
  batch: readonly Segment[],
  options: TranslationOptions,
) => Promise<ReadonlyMap<string, string>>;

const MAX_TRIES = 3;
const LONGEST_WAIT_MS = 30_000;
const FIRST_WAIT_MS = 1000;
/** After these, another request would only fail again. */
const FINAL = new Set<EngineError['code']>([
  'unauthorised',
  'forbidden',
  'not-found',
  'quota',
  'cap-reached',
  'cancelled',
]);
/** These may be the fault of one segment: halves are tried. */
const DIVISIBLE = new Set<EngineError['code']>(['too-large', 'bad-answer']);
/** Requests beyond one a batch that a run may make, so that a broken server is never flooded. */
const EXTRA_REQUESTS = 12;

interface Sender {
  engine: Pick<TranslationEngine, 'id' | 'limits'>;
  world: Pick<EngineWorld, 'wait' | 'reserve'>;
  send: SendBatch;
}

/** A sender in the middle of a run. */
interface Run extends Sender {
  options: TranslationOptions;
  extraRequests: number;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new EngineFailure('cancelled'));
    });
  });
}

async function sendOnce(batch: readonly Segment[], { engine, world, send, options }: Run) {
  if (options.signal.aborted) throw new EngineFailure('cancelled');
  if (world.reserve && !(await world.reserve(engine.id, countCharacters(batch))))
    throw new EngineFailure('cap-reached');
  return send(batch, options);
}

/** Tries again after a busy or broken server, as long as it asks for no more than half a minute. */
async function sendPatiently(batch: readonly Segment[], run: Run): Promise<ReadonlyMap<string, string>> {
  for (let tries = 1; ; tries++) {
    try {
      return await sendOnce(batch, run);
    } catch (failure) {
      if (!(failure instanceof EngineFailure)) throw failure;
      const { code, retryAfterMs } = failure.error;
      const waitMs = retryAfterMs ?? FIRST_WAIT_MS * 2 ** (tries - 1);
      const isWorthIt = (code === 'rate-limited' || code === 'server') && run.extraRequests > 0;
      if (!isWorthIt || tries >= MAX_TRIES || waitMs > LONGEST_WAIT_MS) throw failure;
      run.extraRequests--;
      await (run.world.wait ?? pause)(waitMs, run.options.signal);
    }
  }
}

function failed(segments: readonly Segment[], error: EngineError): SegmentResult[] {
  return segments.map(({ id }) => ({ id, error }));
}

async function settleHalves(batch: readonly Segment[], run: Run): Promise<SegmentResult[]> {
  const middle = batch.length >> 1;
  const first = await settleBatch(batch.slice(0, middle), run);
  return [...first, ...(await settleBatch(batch.slice(middle), run))];
}

/** Asks once more for segments that an otherwise good answer left out. */
async function settleMissing(missing: readonly Segment[], run: Run): Promise<SegmentResult[]> {
  if (missing.length === 0) return [];
  if (run.extraRequests <= 0) return failed(missing, engineError('missing'));
  run.extraRequests--;
  const answer = await sendPatiently(missing, run).catch(() => new Map<string, string>());
  return missing.map(({ id }) => resultOf(id, answer.get(id)) ?? { id, error: engineError('missing') });
}

function resultOf(id: string, text: string | undefined): SegmentResult | null {
  const trimmed = text?.trim();
  return trimmed ? { id, text: trimmed } : null;
}

async function settleBatch(batch: readonly Segment[], run: Run): Promise<SegmentResult[]> {
  let answer: ReadonlyMap<string, string>;
  try {
    answer = await sendPatiently(batch, run);
  } catch (failure) {
    const error = failure instanceof EngineFailure ? failure.error : engineError('network');
    if (!DIVISIBLE.has(error.code) || batch.length === 1 || run.extraRequests < 2) return failed(batch, error);
    run.extraRequests -= 2;
    return settleHalves(batch, run);
  }
  const settled = batch.flatMap(({ id }) => resultOf(id, answer.get(id)) ?? []);
  const missing = batch.filter(({ id }) => !answer.get(id)?.trim());
  return [...settled, ...(await settleMissing(missing, run))];
}

/** Translates in batches: every segment comes back once, as a text or an error, whatever the service does. */
export async function* translateInBatches(
  segments: readonly Segment[],
  options: TranslationOptions,
  sender: Sender,
): AsyncGenerator<SegmentResult> {
  const run: Run = { ...sender, options, extraRequests: EXTRA_REQUESTS };
  let stopped: EngineError | null = null;
  let done = 0;
  for (const batch of batchSegments(segments, sender.engine.limits)) {
    const results: SegmentResult[] = stopped ? failed(batch, stopped) : await settleBatch(batch, run);
    for (const result of results) {
      if ('error' in result && FINAL.has(result.error.code)) stopped = result.error;
      yield result;
    }
    done += batch.length;
    options.onProgress?.({ done, total: segments.length });
  }
}

/** Whether a remote engine may be asked at all: a connection with an address, and its origin permitted. */
export async function probeConnection(world: EngineWorld): Promise<'ready' | 'needs-permission' | 'unavailable'> {
  const address = world.connection?.baseUrl;
  if (!address || !URL.canParse(address)) return 'unavailable';
  const permitted = world.isPermitted ? await world.isPermitted(new URL(address).origin) : true;
  return permitted ? 'ready' : 'needs-permission';
}
