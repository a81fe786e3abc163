/** A backup's lines are chained: each hash covers its line and, by the hash before it, all lines before. */
export interface Chain {
  /** Takes a line in. */
  add(line: string): Promise<void>;
  /** `sha256-…` over all lines so far. */
  checksum(): string;
}

/** A new chain; WebCrypto has no hash that can be fed bit by bit. */
export function createChain(): Chain {
  const encoder = new TextEncoder();
  let hash = new Uint8Array(32);
  return {
    async add(line) {
      const bytes = encoder.encode(line);
      const both = new Uint8Array(hash.length + bytes.length);
      both.set(hash);
      both.set(bytes, hash.length);
      hash = new Uint8Array(await crypto.subtle.digest('SHA-256', both));
    },
    checksum: () => `sha256-${hex(hash)}`,
  };
}

/** A hash of bytes as hexadecimal digits, as pictures are named by it. */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** Lines as one compressed file, never all of them in memory. */
export function packLines(lines: AsyncIterable<string>): Promise<Blob> {
  const iterator = lines[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { value, done } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`${value}\n`));
    },
  });
  return new Response(stream.pipeThrough(new CompressionStream('gzip'))).blob();
}

/** A line longer than this was not written by Windlion: one bomb must not fill the memory. */
const MAX_LINE = 64 * 1024 * 1024;

/** The lines of a file, compressed or not; rejects where it is cut off, no text, or a bomb. */
export async function* readLines(file: Blob): AsyncGenerator<string> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isPacked = start[0] === 0x1f && start[1] === 0x8b;
  const stream = isPacked ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + decoder.decode(part.value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MAX_LINE) {
      await reader.cancel();
      throw new RangeError('A line has no end.');
    }
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
